// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern {

using namespace Qt::StringLiterals;

QString toText(const Session &session)
{
    QJsonArray tabs;
    for (const Session::Tab &tab : session.tabs) {
        tabs.append(
            QJsonObject{{u"article"_s, QString::number(tab.article.value())}, {u"position"_s, qint64(tab.position)}});
    }
    QJsonArray widths;
    for (const int width : session.widths)
        widths.append(width);
    const QJsonObject object{{u"tabs"_s, tabs},
                             {u"current"_s, session.current},
                             {u"zoom"_s, session.zoom},
                             {u"measure"_s, session.measure},
                             {u"library"_s, session.libraryShown},
                             {u"inspector"_s, session.inspectorShown},
                             {u"letters"_s, session.lettersShown},
                             {u"movesOn"_s, session.movesOn},
                             {u"geometry"_s, QString::fromLatin1(session.geometry.toBase64())},
                             {u"widths"_s, widths},
                             {u"sorting"_s, int(session.sorting)},
                             {u"mode"_s, int(session.colorMode)},
                             {u"theme"_s, session.theme}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Session sessionFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Session session;
    const QJsonArray tabs = object[u"tabs"_s].toArray();
    for (const auto &value : tabs) {
        bool isNumber = false;
        const qint64 id = value[u"article"_s].toString().toLongLong(&isNumber);
        if (isNumber)
            session.tabs.append({ArticleId(id), value[u"position"_s].toInteger()});
    }
    const QJsonArray widths = object[u"widths"_s].toArray();
    for (const auto &value : widths)
        session.widths.append(value.toInt());
    const auto number = [&object](const QString &key, int fallback, int most) {
        const int value = object[key].toInt(fallback);
        return value < 0 || value > most ? fallback : value;
    };
    session.current = number(u"current"_s, 0, int(session.tabs.size()));
    session.zoom = qBound(0.5, object[u"zoom"_s].toDouble(session.zoom), 4.0);
    session.measure = qBound(45, object[u"measure"_s].toInt(session.measure), 90);
    session.libraryShown = object[u"library"_s].toBool(true);
    session.inspectorShown = object[u"inspector"_s].toBool(true);
    session.lettersShown = object[u"letters"_s].toBool(false);
    session.movesOn = object[u"movesOn"_s].toBool(true);
    session.geometry = QByteArray::fromBase64(object[u"geometry"_s].toString().toLatin1());
    session.sorting = LibrarySorting(number(u"sorting"_s, 0, int(LibrarySorting::DecisionsLeft)));
    session.colorMode = ColorMode(number(u"mode"_s, 0, int(ColorMode::Dark)));
    session.theme = object[u"theme"_s].toString();
    return session;
}

} // namespace lectern
