// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/lexicons.h"

#include "core/recognition/lexiconreader.h"
#include "core/recognition/quotations/cuelexicon.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace lectern {

namespace {

struct LexiconFile
{
    QString path;
    QByteArray data;
    bool isPolicy = false;
};

Result<void> readFolder(const QString &folder, std::vector<LexiconFile> &files)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(
                QCoreApplication::translate(
                    "lectern", "The lexicon “%1” cannot be read: %2. Check that the file is there and may be read.")
                    .arg(file.fileName(), file.errorString()));
        }
        QByteArray data = file.readAll();
        const bool isPolicy = data.startsWith("!policy") || data.contains("\n!policy");
        files.push_back({file.fileName(), std::move(data), isPolicy});
    }
    return {};
}

} // namespace

NameLanguage nameLanguage(QStringView tag)
{
    constexpr std::pair<QStringView, NameLanguage> languages[] = {{u"de", NameLanguage::German},
                                                                  {u"fr", NameLanguage::French},
                                                                  {u"es", NameLanguage::Spanish},
                                                                  {u"ar", NameLanguage::Arabic}};
    const QStringView language = tag.first(std::min<qsizetype>(2, tag.size()));
    const auto *const found = std::ranges::find(languages, language, &std::pair<QStringView, NameLanguage>::first);
    return found == std::end(languages) || (tag.size() > 2 && tag[2] != u'-') ? NameLanguage::Any : found->second;
}

QByteArray LexiconThing::key() const
{
    switch (kind) {
    case ThingKind::Country: return "country:" + (country[0] == 0 ? name.toByteArray() : QByteArray(country.data(), 2));
    case ThingKind::Organization: return "org:" + name.toByteArray();
    case ThingKind::Place:
        return "place:" + QByteArray(country.data(), country[0] == 0 ? 0 : 2) + ':' + name.toByteArray();
    }
    Q_UNREACHABLE_RETURN({});
}

Result<std::shared_ptr<const Lexicons>> Lexicons::load(const QString &folder, const QString &ownFolder)
{
    std::vector<LexiconFile> files;
    // An analyst's policy decides before ours.
    for (const QString &place : {ownFolder, folder}) {
        if (place.isEmpty())
            continue;
        if (const auto read = readFolder(place, files); !read)
            return std::unexpected(read.error());
    }
    std::ranges::stable_sort(files, std::greater(), &LexiconFile::isPolicy);
    size_t size = 0;
    for (const LexiconFile &file : files)
        size += size_t(file.data.size());
    auto lexicons = std::make_shared<Lexicons>();
    lexicons->reserve(std::max<size_t>(64, size / 13));
    for (LexiconFile &file : files) {
        lexicons->m_files.push_back(std::move(file.data));
        if (const auto read = LexiconReader(*lexicons).read(file.path, lexicons->m_files.back()); !read)
            return std::unexpected(read.error());
    }
    if (const QString cues = folder + QStringLiteral("/quotations/en"); QDir(cues).exists()) {
        auto loaded = CueLexicon::load(cues);
        if (!loaded)
            return std::unexpected(loaded.error());
        lexicons->m_cues = *std::move(loaded);
    }
    return lexicons;
}

void Lexicons::reserve(size_t names)
{
    size_t capacity = 64;
    while (capacity * 2 < names * 3)
        capacity *= 2;
    m_slots.resize(capacity);
    m_mask = capacity - 1;
    m_forms.reserve(names);
    m_things.reserve(names / 2);
}

Lexicons::Slot &Lexicons::slotFor(quint64 key)
{
    if (m_used * 4 > m_slots.size() * 3) {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        m_mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.key == 0)
                continue;
            size_t i = slot.key & m_mask;
            while (m_slots[i].key != 0)
                i = (i + 1) & m_mask;
            m_slots[i] = slot;
        }
    }
    size_t i = key & m_mask;
    while (m_slots[i].key != 0 && m_slots[i].key != key)
        i = (i + 1) & m_mask;
    if (m_slots[i].key == 0) {
        m_slots[i].key = key;
        ++m_used;
    }
    return m_slots[i];
}

} // namespace lectern
