// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/mark.h"

#include <QColor>
#include <QHash>
#include <QString>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace lectern {

struct MarkColors
{
    QColor lane; ///< the underline, the legend's dot, the bar of a note
    QColor tint; ///< behind the text

    bool operator==(const MarkColors &) const = default;
};

/// The colours of page and marks, on the screen and in the exported file.
struct MarkPalette
{
    QString theme = {};
    bool dark = false;
    QColor paper;
    QColor ink;
    QColor muted;
    QColor rule;
    QColor selection;
    QColor searchHit;
    QHash<MarkKind, MarkColors> marks = {};

    /// Tint and lane for a colour that no theme knows: a tag's.
    MarkColors colorsFor(const QColor &color) const;

    bool operator==(const MarkPalette &) const = default;
};

/// Reads palettes from KSyntaxHighlighting themes by way of our definition "News
/// article". Lectern's own two themes come with it; any other that is installed
/// works: where a theme does not know the definition, the tint is mixed from the
/// format's text colour and the paper, as strong as legible text allows.
class PaletteRepository
{
public:
    PaletteRepository();
    ~PaletteRepository();

    QStringList themeNames() const;
    /// Lectern's own theme for light or dark where the name is not known.
    MarkPalette palette(const QString &theme, bool dark) const;
    MarkPalette light() const { return palette({}, false); }
    MarkPalette dark() const { return palette({}, true); }

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace lectern
