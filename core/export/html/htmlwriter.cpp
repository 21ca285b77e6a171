// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/html/htmlwriter.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

// '\r' would come back as '\n', and a NUL not at all.
QByteArray escaped(QStringView text)
{
    const QByteArray plain = text.toUtf8();
    QByteArray result;
    result.reserve(plain.size() + plain.size() / 16);
    for (const char c : plain) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\r': result += "&#13;"; break;
        case '\0': result += "\xef\xbf\xbd"; break;
        default: result += c;
        }
    }
    return result;
}

} // namespace

void HtmlWriter::open(QLatin1StringView name, Attributes attributes)
{
    m_bytes += '<';
    m_bytes += QByteArrayView(name);
    for (const auto &[key, value] : attributes) {
        if (value.isNull())
            continue;
        m_bytes += ' ';
        m_bytes += QByteArrayView(key);
        if (!value.isEmpty()) {
            m_bytes += "=\"";
            m_bytes += escaped(value);
            m_bytes += '"';
        }
    }
    m_bytes += '>';
}

void HtmlWriter::close(QLatin1StringView name)
{
    m_bytes += "</";
    m_bytes += QByteArrayView(name);
    m_bytes += '>';
}

void HtmlWriter::element(QLatin1StringView name, Attributes attributes, QStringView content)
{
    open(name, attributes);
    text(content);
    close(name);
}

void HtmlWriter::text(QStringView text) { m_bytes += escaped(text); }

std::optional<QString> followableAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    if (!url.isValid() || (!web && scheme != "mailto"_L1))
        return {};
    return QString::fromLatin1(url.toEncoded());
}

} // namespace lectern
