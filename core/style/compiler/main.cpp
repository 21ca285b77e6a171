// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of the build: writes the palettes of all KSyntaxHighlighting themes, read by
// way of our definition "News article", as initializers of CompiledPalette. Where
// a theme does not know the definition, the tint is mixed from the format's text
// colour and the paper, as strong as legible text allows.
// Usage: palettecompiler SEARCH_FOLDER OUTPUT

#include "core/style/contrast.h"
#include "core/style/markpalette.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace KSyntaxHighlighting;
using namespace Qt::StringLiterals;
using namespace lectern;

namespace {

QString formatName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Speaker: return u"Speaker"_s;
    case MarkKind::Country: return u"Country"_s;
    case MarkKind::Organization: return u"Organization"_s;
    case MarkKind::Person: return u"Person"_s;
    case MarkKind::Place: return u"Place"_s;
    case MarkKind::Quotation: return u"Quotation"_s;
    case MarkKind::Passage: return u"Passage"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

MarkPalette paletteOf(const Theme &theme, const QHash<QString, Format> &formats)
{
    const auto editorColor = [&](Theme::EditorColorRole role) { return QColor(theme.editorColor(role)); };
    MarkPalette palette;
    palette.theme = theme.name();
    palette.paper = editorColor(Theme::BackgroundColor);
    palette.ink = QColor(theme.textColor(Theme::Normal));
    palette.muted = editorColor(Theme::LineNumbers);
    palette.rule = editorColor(Theme::Separator);
    palette.selection = editorColor(Theme::TextSelection);
    palette.searchHit = editorColor(Theme::SearchHighlight);
    palette.dark = luminance(palette.paper) < luminance(palette.ink);
    if (contrast(palette.muted, palette.paper) < 4.5)
        palette.muted = mixed(palette.ink, palette.paper, 0.7);
    for (const MarkKind kind : markKindList) {
        const Format format = formats.value(formatName(kind));
        const QColor color = format.textColor(theme).isValid() ? format.textColor(theme) : palette.ink;
        MarkColors colors = palette.colorsFor(color);
        if (format.hasBackgroundColor(theme) &&
            contrast(palette.ink, format.backgroundColor(theme)) >= MarkPalette::textContrast)
            colors.tint = format.backgroundColor(theme);
        palette.marks.insert(kind, colors);
    }
    return palette;
}

QString number(const QColor &color) { return u"0x%1U"_s.arg(color.rgba(), 8, 16, '0'_L1); }

QString initializer(const MarkPalette &palette)
{
    QStringList colors;
    for (const QColor &color :
         {palette.paper, palette.ink, palette.muted, palette.rule, palette.selection, palette.searchHit})
        colors.append(number(color));
    QStringList marks;
    for (const MarkKind kind : markKindList) {
        const MarkColors mark = palette.marks.value(kind);
        marks.append(u"{%1, %2}"_s.arg(number(mark.lane), number(mark.tint)));
    }
    return u"{\"%1\", %2, %3, {%4}},\n"_s.arg(palette.theme, palette.dark ? "true"_L1 : "false"_L1,
                                              colors.join(", "_L1), marks.join(", "_L1));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream errors(stderr);
    if (arguments.size() != 3) {
        errors << "usage: palettecompiler SEARCH_FOLDER OUTPUT\n";
        return 2;
    }
    Repository repository;
    repository.addCustomSearchPath(arguments[1]);
    for (const QString &own : {u"Lectern Light"_s, u"Lectern Dark"_s}) {
        if (!repository.theme(own).isValid()) {
            errors << u"The theme “%1” is not in “%2”.\n"_s.arg(own, arguments[1]);
            return 1;
        }
    }
    QHash<QString, Format> formats;
    for (const Format &format : repository.definitionForName(u"News article"_s).formats())
        formats.insert(format.name(), format);
    QSaveFile file(arguments[2]);
    if (!file.open(QIODevice::WriteOnly)) {
        errors << file.errorString() << '\n';
        return 1;
    }
    for (const Theme &theme : repository.themes())
        file.write(initializer(paletteOf(theme, formats)).toUtf8());
    return file.commit() ? 0 : 1;
}
