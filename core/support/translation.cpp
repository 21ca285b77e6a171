// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace lectern {

void installTranslations(QCoreApplication &application)
{
    const auto install = [&](const QString &name, const QString &folder, const QString &fallback) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, folder) || translator->load(fallback, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), {});
    install(u"lectern"_s, u":/translations"_s, u"lectern_en"_s); // for its plurals
}

} // namespace lectern
