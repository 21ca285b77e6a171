// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <optional>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

struct BomEncoding
{
    QByteArrayView mark;
    QLatin1StringView name;
};

std::optional<BomEncoding> byteOrderMark(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    static const BomEncoding marks[] = {
        // UTF-32LE begins like UTF-16LE and is asked first
        {"\xff\xfe\0\0"sv, "UTF-32LE"_L1}, {"\0\0\xfe\xff"sv, "UTF-32BE"_L1}, {"\xef\xbb\xbf"sv, "UTF-8"_L1},
        {"\xff\xfe"sv, "UTF-16LE"_L1},     {"\xfe\xff"sv, "UTF-16BE"_L1},
    };
    for (const BomEncoding &each : marks) {
        if (bytes.startsWith(each.mark))
            return each;
    }
    return std::nullopt;
}

/// UTF-16 without a mark: letters or at least the spaces and line breaks of any
/// script have a zero byte, always on the same side.
QString unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 1 << 16) & ~qsizetype(1));
    qsizetype zeros[2] = {};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == 0;
    const qsizetype pairs = sample.size() / 2;
    const auto speaksFor = [&](int side) {
        return pairs > 0 && zeros[side] * 20 >= pairs && zeros[1 - side] * 50 <= zeros[side];
    };
    return speaksFor(1) ? u"UTF-16LE"_s : speaksFor(0) ? u"UTF-16BE"_s : QString();
}

qsizetype replacements(QStringView text) { return text.count(QChar::ReplacementCharacter); }

/// Streams through ICU in pieces, so that only bytes and text are held.
std::optional<QString> convert(QByteArrayView bytes, const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding.toLatin1().constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    QString text(bytes.size() + 16, Qt::Uninitialized);
    const char *source = bytes.data();
    const char *const sourceEnd = source + bytes.size();
    qsizetype written = 0;
    for (;;) {
        auto *const begin = reinterpret_cast<char16_t *>(text.data());
        char16_t *target = begin + written;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, sourceEnd, nullptr, true, &status);
        written = target - begin;
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
        text.resize(text.size() + text.size() / 2 + 16);
    }
    text.truncate(written);
    return text;
}

QString decodedAsUtf8(QByteArrayView bytes, bool &faultless)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    faultless = !decoder.hasError();
    return text;
}

/// The same for every encoding; Qt's own decoder is the fastest for UTF-8.
std::optional<QString> decodedAs(QByteArrayView bytes, const QString &encoding, bool *faultless = nullptr)
{
    bool isFaultless = false;
    std::optional<QString> text;
    if (encoding == "UTF-8"_L1) {
        text = decodedAsUtf8(bytes, isFaultless);
    } else {
        text = convert(bytes, encoding);
        isFaultless = text && replacements(*text) == 0;
    }
    if (faultless)
        *faultless = isFaultless;
    return text;
}

/// What the statistics of characters say about the first half megabyte that
/// begins where the text stops being ASCII.
QString detected(QByteArrayView bytes)
{
    const auto foreign = std::ranges::find_if(bytes, [](char byte) { return uchar(byte) >= 0x80 || byte == 0x1b; });
    const qsizetype from = std::max<qsizetype>(0, (foreign - bytes.begin()) - 4096);
    const QByteArrayView sample = bytes.sliced(from, std::min<qsizetype>(bytes.size() - from, 1 << 19));
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                  &uchardet_delete);
    uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size()));
    uchardet_data_end(detector.get());
    QString name = ianaName(QString::fromLatin1(uchardet_get_charset(detector.get())));
    const bool hasC1 = std::ranges::any_of(sample, [](char byte) { return uchar(byte) >= 0x80 && uchar(byte) < 0xa0; });
    // What ISO 8859-1 and -15 leave to control characters are quotes and dashes of windows-1252.
    if (name.isEmpty() || name == "US-ASCII"_L1 || (hasC1 && (name == "ISO-8859-1"_L1 || name == "ISO-8859-15"_L1)))
        name = u"windows-1252"_s;
    // With few accents several encodings read the same; the commonest of them is the best guess.
    if (name != "ISO-8859-1"_L1 && decodedAs(sample, name) == decodedAs(sample, u"windows-1252"_s))
        name = u"windows-1252"_s;
    return name;
}

Result<DecodedText> decodeChosen(const QByteArray &bytes, const QString &chosen)
{
    const QString name = ianaName(chosen);
    if (name.isEmpty())
        return failure(
            QCoreApplication::translate("lectern", "The encoding “%1” is not known; choose another one, such as UTF-8.")
                .arg(chosen));
    const auto mark = byteOrderMark(bytes);
    const bool marked = mark && (name == mark->name || (name == "UTF-16"_L1 && mark->name.startsWith("UTF-16"_L1)));
    bool faultless = false;
    auto text = decodedAs(marked && name == mark->name ? QByteArrayView(bytes).sliced(mark->mark.size()) : bytes, name,
                          &faultless);
    if (!text || !faultless)
        return failure(QCoreApplication::translate("lectern", "The text is not in the encoding %1; choose another one.")
                           .arg(name));
    return DecodedText{std::move(*text), name};
}

bool isMostlyUtf8(QStringView text)
{
    const qsizetype foreign = std::ranges::count_if(text, [](QChar unit) { return unit.unicode() >= 0x80; });
    return replacements(text) * 10 <= foreign;
}

} // namespace

QString ianaName(const QString &encoding)
{
    if (encoding.isEmpty())
        return {};
    const QByteArray name = encoding.toLatin1().trimmed();
    for (const char *standard :
         {"MIME", "IANA"}) { // IANA's own list prefers "ISO-8859-2" to "ISO_8859-2:1987" for MIME
        UErrorCode status = U_ZERO_ERROR;
        if (const char *found = ucnv_getStandardName(name.constData(), standard, &status); found && U_SUCCESS(status))
            return QString::fromLatin1(found);
    }
    return {};
}

QStringList offeredEncodings()
{
    return {u"UTF-8"_s,        u"UTF-16LE"_s,     u"UTF-16BE"_s,     u"windows-1252"_s, u"ISO-8859-1"_s,
            u"ISO-8859-15"_s,  u"windows-1250"_s, u"ISO-8859-2"_s,   u"windows-1251"_s, u"KOI8-R"_s,
            u"ISO-8859-5"_s,   u"windows-1253"_s, u"ISO-8859-7"_s,   u"windows-1254"_s, u"ISO-8859-9"_s,
            u"windows-1255"_s, u"ISO-8859-8"_s,   u"windows-1256"_s, u"ISO-8859-6"_s,   u"windows-1257"_s,
            u"Shift_JIS"_s,    u"EUC-JP"_s,       u"ISO-2022-JP"_s,  u"GB18030"_s,      u"Big5"_s,
            u"EUC-KR"_s,       u"TIS-620"_s};
}

Result<DecodedText> decode(const QByteArray &bytes, const QString &chosen, const QString &declared)
{
    if (!chosen.isEmpty())
        return decodeChosen(bytes, chosen);
    if (const auto mark = byteOrderMark(bytes)) {
        if (auto text = decodedAs(QByteArrayView(bytes).sliced(mark->mark.size()), mark->name))
            return DecodedText{std::move(*text), mark->name};
    }
    if (const QString wide = unmarkedUtf16(bytes); !wide.isEmpty()) {
        bool faultless = false;
        auto text = decodedAs(bytes, wide, &faultless);
        if (text && faultless)
            return DecodedText{std::move(*text), wide};
    }
    // ISO 2022 is 7-bit and passes as UTF-8
    const bool escapes = bytes.contains('\x1b') && (bytes.contains("\x1b$") || bytes.contains("\x1b("));
    if (!escapes) {
        bool faultless = false;
        QString text = decodedAsUtf8(bytes, faultless);
        if (faultless || isMostlyUtf8(text))
            return DecodedText{std::move(text), u"UTF-8"_s, faultless};
    }
    QString name = ianaName(declared);
    // Pages that declare Latin-1 mean windows-1252: browsers have always read them so.
    if (name == "ISO-8859-1"_L1 || name == "US-ASCII"_L1)
        name = u"windows-1252"_s;
    if (name.isEmpty() || name == "UTF-8"_L1 || name.startsWith("UTF-16"_L1))
        name = detected(bytes);
    auto text = decodedAs(bytes, name);
    return DecodedText{text ? std::move(*text) : QString::fromUtf8(bytes), text ? name : u"UTF-8"_s};
}

} // namespace lectern
