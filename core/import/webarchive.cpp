// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/webarchive.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 8; // parts within parts

/// A header's value and its parameters: "text/html", {charset: "utf-8"}.
struct Field
{
    QByteArray value = {};
    QHash<QByteArray, QByteArray> parameters = {};
};

struct Entity
{
    QHash<QByteArray, QByteArray> headers = {}; ///< by their names in lower case
    QByteArrayView body = {};
};

QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = rest.sliced(end < 0 ? rest.size() : end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// A line that begins with a blank goes on the one before it.
Entity entityFrom(QByteArrayView bytes)
{
    Entity entity;
    QByteArray last;
    while (!bytes.isEmpty()) {
        const QByteArrayView line = takeLine(bytes);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (line.front() == ' ' || line.front() == '\t') {
            entity.headers[last] += ' ' + line.trimmed().toByteArray();
        } else if (colon > 0) {
            last = line.first(colon).trimmed().toByteArray().toLower();
            entity.headers[last] = line.sliced(colon + 1).trimmed().toByteArray();
        }
    }
    entity.body = bytes;
    return entity;
}

Field fieldFrom(const QByteArray &header)
{
    const QList<QByteArray> parts = header.split(';');
    Field field{parts.first().trimmed().toLower()};
    for (const QByteArray &part : parts.sliced(1)) {
        const qsizetype equals = part.indexOf('=');
        QByteArray value = part.sliced(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        if (equals > 0)
            field.parameters.insert(part.first(equals).trimmed().toLower(), value);
    }
    return field;
}

Field typeOf(const Entity &entity) { return fieldFrom(entity.headers.value("content-type", "text/plain")); }

QByteArray withoutBrackets(QByteArray id)
{
    if (id.startsWith('<') && id.endsWith('>'))
        id = id.sliced(1, id.size() - 2);
    return id;
}

QList<Entity> partsOf(QByteArrayView body, const QByteArray &boundary)
{
    QList<Entity> parts;
    const QByteArray delimiter = "--" + boundary;
    const char *begin = nullptr; // of the part that is open
    while (!body.isEmpty()) {
        const char *at = body.data();
        QByteArrayView line = takeLine(body);
        if (!line.startsWith(delimiter))
            continue;
        if (begin)
            parts.append(entityFrom(QByteArrayView(begin, at)));
        begin = body.data();
        if (line.sliced(delimiter.size()).startsWith("--"))
            return parts;
    }
    if (begin) // the file was cut short
        parts.append(entityFrom(QByteArrayView(begin, body.data() + body.size())));
    return parts;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// What is no escape stays as it is, as mail programs have it.
QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    while (!text.isEmpty()) {
        QByteArrayView line = takeLine(text);
        while (line.endsWith(' ') || line.endsWith('\t')) // added on the way
            line.chop(1);
        const bool goesOn = line.endsWith('=');
        if (goesOn)
            line.chop(1);
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool isEscape =
                line[i] == '=' && i + 2 < line.size() && hexDigit(line[i + 1]) >= 0 && hexDigit(line[i + 2]) >= 0;
            bytes += isEscape ? char(hexDigit(line[i + 1]) * 16 + hexDigit(line[i + 2])) : line[i];
            i += isEscape ? 2 : 0;
        }
        if (!goesOn)
            bytes += '\n';
    }
    return bytes;
}

QByteArray decoded(const Entity &entity)
{
    const QByteArray encoding = entity.headers.value("content-transfer-encoding").toLower();
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(entity.body);
    if (encoding == "base64")
        return QByteArray::fromBase64(entity.body.toByteArray());
    return entity.body.toByteArray();
}

bool isPage(const Field &type) { return type.value == "text/html" || type.value == "application/xhtml+xml"; }

/// The part that the archive begins with, else its first page.
std::optional<Entity> pageIn(const Entity &entity, int depth = 0)
{
    const Field type = typeOf(entity);
    if (isPage(type))
        return entity;
    const QByteArray boundary = type.parameters.value("boundary");
    if (!type.value.startsWith("multipart/") || boundary.isEmpty() || depth == deepest)
        return {};
    const QList<Entity> parts = partsOf(entity.body, boundary);
    const QByteArray start = withoutBrackets(type.parameters.value("start"));
    for (const Entity &part : parts) {
        if (!start.isEmpty() && withoutBrackets(part.headers.value("content-id")) == start) {
            if (const auto page = pageIn(part, depth + 1))
                return page;
        }
    }
    for (const Entity &part : parts) {
        if (const auto page = pageIn(part, depth + 1))
            return page;
    }
    return {};
}

} // namespace

bool isWebArchive(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).toByteArray();
    const Entity entity = entityFrom(head);
    if (!entity.headers.contains("mime-version"))
        return false;
    const Field type = typeOf(entity);
    return type.value == "multipart/related" || isPage(type);
}

Result<ArchivedPage> pageOfArchive(QByteArrayView bytes)
{
    const Entity archive = entityFrom(bytes);
    const std::optional<Entity> page = pageIn(archive);
    if (!page)
        return failure(QCoreApplication::translate("lectern", "It is a web archive without a page in it; save the page "
                                                              "again, or save it as HTML."));
    QByteArray address = page->headers.value("content-location");
    if (!address.startsWith("http"))
        address = archive.headers.value("snapshot-content-location");
    return ArchivedPage{decoded(*page), QString::fromLatin1(typeOf(*page).parameters.value("charset")),
                        address.startsWith("http") ? QString::fromUtf8(address) : QString()};
}

} // namespace lectern
