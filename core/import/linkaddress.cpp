// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/linkaddress.h"

#include <QStringList>

namespace lectern {

using namespace Qt::StringLiterals;

QString linkAddress(const QString &target, const QUrl &base)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u""_s};
    const QUrl url(target.trimmed());
    if (!url.isValid() || !schemes.contains(url.scheme()) || target.startsWith(u'#'))
        return {};
    return base.isEmpty() ? url.toString() : base.resolved(url).toString();
}

} // namespace lectern
