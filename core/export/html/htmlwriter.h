// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>

namespace lectern {

/// Writes HTML element by element. Whatever it is given as text or value comes
/// out escaped; nothing else of an article, a note or a name reaches the page.
class HtmlWriter
{
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    /// Attributes whose value is a null string are left out.
    void open(QLatin1StringView name, Attributes attributes = {});
    void close(QLatin1StringView name);
    void element(QLatin1StringView name, Attributes attributes, QStringView text);
    void text(QStringView text);
    void lineBreak() { m_bytes += '\n'; } ///< between elements, to read the source by

    /// For what is HTML already: another writer's bytes, the style sheet.
    void append(QByteArrayView html) { m_bytes += html; }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes = {};
};

/// An address that may be followed from the page: http, https or mailto,
/// encoded. Nothing for all others, which stay plain text.
std::optional<QString> followableAddress(const QString &address);

} // namespace lectern
