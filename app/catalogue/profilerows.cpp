// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/profilerows.h"

#include "app/catalogue/draggedmarks.h"
#include "app/chooser/entitychoices.h"
#include "app/review/description.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 6;
constexpr qsizetype mostQuotes = 4;

using Kind = ProfileRow::Kind;

std::pair<QString, MarkKind> kindOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return {kindName(AnnotationKind::Person), MarkKind::Person};
    case EntityKind::Country: return {kindName(AnnotationKind::Country), MarkKind::Country};
    case EntityKind::Organization: return {kindName(AnnotationKind::Organization), MarkKind::Organization};
    case EntityKind::Place: return {kindName(AnnotationKind::Place), MarkKind::Place};
    }
    Q_UNREACHABLE_RETURN({});
}

QString counted(const QString &title, qsizetype count) { return u"%1 ×%2"_s.arg(title, QLocale().toString(count)); }

class Card
{
public:
    Card(const EntityProfile &profile, const Catalogue &catalogue) : m_profile(profile), m_catalogue(catalogue) {}

    void addHead()
    {
        const Entity &entity = m_profile.entity;
        const auto [kind, group] = kindOf(entity.kind);
        QStringList parts{kind};
        if (!entity.description.isEmpty())
            parts << entity.description;
        parts << QCoreApplication::translate("lectern", "%n mention(s)", nullptr, int(m_profile.mentions));
        ProfileRow head{Kind::Head, entity.name, parts.join(u" · "_s)};
        head.entity = entity.id;
        head.sign = entity.isoCode;
        head.group = group;
        rows.append(head);
        if (const Entity *known = m_profile.known ? m_catalogue.find(*m_profile.known) : nullptr) {
            const QString detail = detailOf(*known);
            ProfileRow offer{Kind::Offer, QCoreApplication::translate("lectern", "Known in your library?")};
            offer.detail = detail.isEmpty() ? known->name : u"%1 · %2"_s.arg(known->name, detail);
            offer.entity = known->id;
            rows.append(offer);
        }
    }

    void addNames()
    {
        for (const NameInUse &use : m_profile.names.first(std::min(m_profile.names.size(), mostNames))) {
            const QString name = u"“%1”"_s.arg(use.name);
            rows.append(
                {Kind::Name, use.places.isEmpty() ? name : counted(name, use.places.size()), use.reason, use.places});
        }
    }

    void addUses(const CountryUses &uses)
    {
        const QString titles[] = {QCoreApplication::translate("lectern", "By name"),
                                  QCoreApplication::translate("lectern", "By demonym"),
                                  QCoreApplication::translate("lectern", "As government")};
        for (size_t use = 0; use < countryUseCount; ++use) {
            const QList<AnnotationId> &places = uses.places[use];
            const bool isOneName = std::ranges::contains(m_profile.names, places, &NameInUse::places);
            if (!places.isEmpty() && !isOneName && places.size() < m_profile.mentions)
                rows.append({Kind::Use, counted(titles[use], places.size()), {}, places});
        }
    }

    void addPlaces()
    {
        if (!m_profile.first)
            return;
        rows.append({Kind::First,
                     QCoreApplication::translate("lectern", "First"),
                     m_profile.first->words,
                     {m_profile.first->annotation}});
        if (m_profile.last->annotation != m_profile.first->annotation)
            rows.append({Kind::Last,
                         QCoreApplication::translate("lectern", "Last"),
                         m_profile.last->words,
                         {m_profile.last->annotation}});
    }

    void addSection(const QString &title)
    {
        ProfileRow section{Kind::Section, title};
        section.isSection = true;
        rows.append(section);
    }

    void addQuotesAndNotes()
    {
        if (!m_profile.quotes.isEmpty())
            addSection(QCoreApplication::translate("lectern", "%n quote(s)", nullptr, int(m_profile.quotes.size())));
        for (const PlaceInText &quote : m_profile.quotes.first(std::min(m_profile.quotes.size(), mostQuotes)))
            rows.append({Kind::Quote, quote.words, {}, {quote.annotation}});
        if (!m_profile.notes.isEmpty())
            addSection(QCoreApplication::translate("lectern", "%n note(s)", nullptr, int(m_profile.notes.size())));
        for (const PlaceInText &note : m_profile.notes)
            rows.append({Kind::Note, note.words, {}, {note.annotation}});
    }

    void addMerged()
    {
        for (const EntityId id : m_profile.swallowed) {
            ProfileRow row{Kind::Merged,
                           QCoreApplication::translate("lectern", "Merged: “%1”").arg(m_catalogue.find(id)->name)};
            row.detail = QCoreApplication::translate("lectern", "separate again with Del");
            row.entity = id;
            rows.append(row);
        }
    }

    QList<ProfileRow> rows = {};

private:
    const EntityProfile &m_profile;
    const Catalogue &m_catalogue;
};

} // namespace

QString ProfileRow::key() const
{
    const qint64 place = places.isEmpty() ? 0 : places.first().value();
    const qint64 id = kind == Kind::Merged && entity ? entity->value() : 0;
    const bool isNamed = kind == Kind::Name || kind == Kind::Section;
    return u"%1 %2 %3"_s.arg(int(kind))
        .arg(kind == Kind::Quote || kind == Kind::Note ? place : id)
        .arg(isNamed || kind == Kind::Use ? title : QString());
}

QString ProfileRow::text() const { return detail.isEmpty() ? title : u"%1, %2"_s.arg(title, detail); }

Qt::ItemFlags ProfileModel::flags(const QModelIndex &index) const
{
    const ProfileRow *row = rowAt(index);
    const bool isPart = row && (row->kind == Kind::Mention || row->kind == Kind::Name || row->kind == Kind::Quote);
    const Qt::ItemFlags flags = RowModel::flags(index);
    return isPart && !row->places.isEmpty() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList ProfileModel::mimeTypes() const { return {DraggedMarks::mimeType()}; }

QMimeData *ProfileModel::mimeData(const QModelIndexList &indexes) const
{
    const ProfileRow *row = indexes.isEmpty() ? nullptr : rowAt(indexes.first());
    return row ? DraggedMarks{row->places}.toMimeData() : nullptr;
}

QList<ProfileRow> profileRows(const EntityProfile &profile, const CountryUses &uses, const Annotation *current,
                              QStringView text, const Catalogue &catalogue)
{
    Card card(profile, catalogue);
    card.addHead();
    const Entity *meant = current && current->entity ? catalogue.resolve(*current->entity) : nullptr;
    if (meant && meant->id == profile.entity.id && current->isMention() && profile.mentions > 1)
        card.rows.append({Kind::Mention,
                          QCoreApplication::translate("lectern", "This one"),
                          wordsAround(text, current->extent()),
                          {current->id}});
    card.addNames();
    card.addUses(uses);
    card.addPlaces();
    card.addQuotesAndNotes();
    card.addMerged();
    return card.rows;
}

} // namespace lectern
