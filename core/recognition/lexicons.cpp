// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/lexicons.h"

#include "core/recognition/lexiconreader.h"
#include "core/recognition/quotations/grammar/cuelexicon.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace lectern {

namespace {

struct LexiconFile
{
    QString path;
    QByteArray data;
    bool isPolicy = false;
    bool isOwn = false;
};

// With a list of mistakes, a file that cannot be read is one.
Result<void> readFolder(const QString &folder, std::vector<LexiconFile> &files, QList<Error> *mistakes = nullptr)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly)) {
            const Error unreadable{
                QCoreApplication::translate(
                    "lectern", "The lexicon “%1” cannot be read: %2. Check that the file is there and may be read.")
                    .arg(file.fileName(), file.errorString())};
            if (!mistakes)
                return std::unexpected(unreadable);
            mistakes->append(unreadable);
            continue;
        }
        QByteArray data = file.readAll();
        const bool isPolicy = data.startsWith("!policy") || data.contains("\n!policy");
        files.push_back({file.fileName(), std::move(data), isPolicy, mistakes != nullptr});
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
    auto lexicons = std::make_shared<Lexicons>();
    // An analyst's policy decides before ours.
    if (!ownFolder.isEmpty())
        (void)readFolder(ownFolder, files, &lexicons->m_mistakes);
    if (const auto read = readFolder(folder, files); !read)
        return std::unexpected(read.error());
    std::ranges::stable_sort(files, std::greater(), &LexiconFile::isPolicy);
    size_t size = 0;
    for (const LexiconFile &file : files)
        size += size_t(file.data.size());
    lexicons->reserve(std::max<size_t>(64, size / 13));
    for (LexiconFile &file : files) {
        lexicons->m_files.push_back(std::move(file.data));
        QList<Error> *mistakes = file.isOwn ? &lexicons->m_mistakes : nullptr;
        if (const auto read = LexiconReader(*lexicons).read(file.path, lexicons->m_files.back(), mistakes); !read)
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

QString Lexicons::ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/lectern/lexicons");
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
