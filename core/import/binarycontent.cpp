// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/binarycontent.h"

#include <QByteArray>
#include <QMimeDatabase>
#include <QMimeType>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

bool hasSignature(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::string_view signatures[] = {
        "%PDF-"sv,
        "{\\rtf"sv,
        "PK\x03\x04"sv,
        "\xff\xd8\xff"sv,
        "\x89PNG\r\n"sv,
        "GIF8"sv,
        "\x1f\x8b\x08"sv,
        "\xd0\xcf\x11\xe0"sv,
        "\x7f"
        "ELF"sv,
        "SQLite format 3\0"sv,
        "RIFF"sv,
        "\xfd"
        "7zXZ\0"sv,
        "7z\xbc\xaf"sv,
        "OggS"sv,
        "ID3\x03"sv,
        "ID3\x04"sv,
        "II*\0"sv,
        "MM\0*"sv,
    };
    return std::ranges::any_of(signatures,
                               [&](std::string_view each) { return bytes.startsWith(QByteArrayView(each)); });
}

/// UTF-16 and UTF-32 hold zero bytes by nature; their decoders judge them.
bool isWide(QByteArrayView bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") ||
           bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4));
}

/// Control characters that text files do not hold, NUL among them. In random
/// bytes every ninth is one.
bool hasTooManyControls(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 1 << 16));
    qsizetype zeros[2] = {};
    qsizetype controls = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto byte = uchar(sample[i]);
        zeros[i % 2] += byte == 0;
        controls += byte == 0x7f || (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte != 0x1a && byte != 0x1b);
    }
    const bool mayBeUtf16 = std::max(zeros[0], zeros[1]) * 40 >= sample.size() &&
                            std::min(zeros[0], zeros[1]) * 50 <= std::max(zeros[0], zeros[1]);
    if (mayBeUtf16)
        return (controls - zeros[0] - zeros[1]) * 20 > sample.size();
    return controls > 1 && controls * 20 > sample.size();
}

} // namespace

std::optional<QString> binaryContent(QByteArrayView bytes, const QString &fileName)
{
    if (!hasSignature(bytes) && (isWide(bytes) || !hasTooManyControls(bytes)))
        return std::nullopt;
    const QMimeDatabase database;
    const QMimeType type = database.mimeTypeForData(bytes.first(std::min<qsizetype>(bytes.size(), 4096)).toByteArray());
    const bool isKnown = type.isValid() && !type.isDefault() && !type.name().startsWith("text/"_L1);
    if (isKnown)
        return type.comment();
    const QMimeType byName = database.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    const bool nameHelps = byName.isValid() && !byName.isDefault() && !byName.name().startsWith("text/"_L1);
    return nameHelps ? byName.comment() : QString();
}

} // namespace lectern
