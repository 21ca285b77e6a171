// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/entityactions.h"

#include "app/chooser/chooser.h"
#include "app/chooser/entitychoices.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/description.h"
#include "app/review/reviewactions.h"
#include "core/editing/catalogueedits.h"
#include "core/editing/entityedits.h"

#include <utility>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<EntityKind, AnnotationKind> kinds[] = {{EntityKind::Person, AnnotationKind::Person},
                                                           {EntityKind::Country, AnnotationKind::Country},
                                                           {EntityKind::Organization, AnnotationKind::Organization},
                                                           {EntityKind::Place, AnnotationKind::Place}};

} // namespace

EntityActions::EntityActions(ReviewActions &review, EditableCatalogue &catalogue, QWidget *window)
    : QObject(&review), m_review(review), m_catalogue(catalogue), m_window(window), m_chooser(new Chooser(window))
{
    menu = review.addMenu(m_menu, tr("Its E&ntity"));
    same = add(tr("The Same as the &Known One"), tr("the same"), u"="_s, &EntityActions::acceptKnown);
    different = add(tr("&Different from the Known One"), tr("different"), u"-"_s, &EntityActions::declineKnown);
    m_menu.addSeparator();
    merge = add(tr("&Merge into…"), tr("merge…"), u"Ctrl+J"_s, &EntityActions::chooseMerge);
    split = add(tr("&Split Off…"), tr("split…"), u"Ctrl+Shift+J"_s, &EntityActions::chooseSplit);
    rename = add(tr("&Rename…"), tr("rename…"), u"Shift+F2"_s, &EntityActions::chooseName);
    kind = m_menu.addMenu(&m_kindMenu);
    kind->setText(tr("&Is a"));
    for (const auto &[one, mention] : kinds) {
        QAction *action = m_kindMenu.addAction(kindName(mention), this, [this, one] { makeKind(one); });
        action->setCheckable(true);
    }
    connect(&m_catalogue, &EditableCatalogue::changed, this, [this](const CatalogueChange &change) {
        if (m_isIndexed)
            m_names.apply(change);
        m_here.reset(); // by a merge
    });
}

QAction *EntityActions::add(const QString &text, const QString &shortText, const QString &key,
                            void (EntityActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(key));
    action->setIconText(shortText);
    const QString plain = QString(text).remove(u'&').remove(u'…');
    action->setToolTip(tr("%1 (%2)").arg(plain, action->shortcut().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    m_menu.addAction(action);
    m_review.listen(action);
    return action;
}

void EntityActions::setTab(ArticleTab *tab)
{
    if (m_tab)
        disconnect(&m_tab->annotated(), nullptr, this, nullptr);
    m_tab = tab;
    m_here.reset();
    if (tab)
        connect(&tab->annotated(), &AnnotatedArticle::changed, this, [this] { m_here.reset(); });
    updateEnabled();
}

void EntityActions::updateEnabled()
{
    const Annotation *annotation = m_review.current();
    setTarget(annotation ? annotation->entity : std::nullopt);
}

void EntityActions::setTarget(std::optional<EntityId> target)
{
    const Entity *resolved = target ? m_catalogue.catalogue().resolve(*target) : nullptr;
    m_target = resolved && m_tab ? std::optional(resolved->id) : std::nullopt;
    if (m_tab)
        m_tab->setHighlightedEntity(m_target); // selecting lights all its mentions
    const bool mayEdit = m_target && !m_catalogue.isReadOnly();
    for (QAction *action : {merge, split, rename, kind, menu})
        action->setEnabled(mayEdit);
    const bool isOffered = mayEdit && knownAs(*m_target);
    same->setEnabled(isOffered);
    different->setEnabled(isOffered);
    const QList<QAction *> actions = m_kindMenu.actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        actions[i]->setEnabled(mayEdit);
        actions[i]->setChecked(resolved && resolved->kind == kinds[size_t(i)].first);
    }
}

const Entity *EntityActions::knownAs(EntityId id)
{
    if (!std::exchange(m_isIndexed, true))
        m_names.apply({{}, m_catalogue.catalogue().entities().values()});
    const Catalogue &catalogue = m_catalogue.catalogue();
    const Entity *one = catalogue.resolve(id);
    return one ? m_names.knownAs(*one, catalogue, entitiesHere()) : nullptr;
}

/// Two of one name in one article are two for a reason.
const QSet<EntityId> &EntityActions::entitiesHere()
{
    if (!m_here) {
        m_here.emplace();
        const AnnotationSet annotations = m_tab ? m_tab->annotated().annotations() : AnnotationSet();
        for (const Annotation &annotation : annotations) {
            if (const Entity *one = annotation.entity ? m_catalogue.catalogue().resolve(*annotation.entity) : nullptr)
                m_here->insert(one->id);
        }
    }
    return *m_here;
}

const Entity *EntityActions::entity() const { return m_target ? m_catalogue.catalogue().find(*m_target) : nullptr; }

QRect EntityActions::anchor() const
{
    const PageView &page = m_tab->page();
    const Annotation *annotation = m_review.current();
    QRect rect = annotation ? page.rectOf(annotation->ranges.first()) : QRect();
    if (rect.isEmpty())
        rect = QRect(page.viewport()->rect().center(), QSize(1, 1));
    return {page.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void EntityActions::changeCatalogue(const QString &text, const CatalogueChange &change)
{
    m_catalogue.push(text, change);
    m_catalogue.undoStack()->setActive();
}

QList<Annotation> EntityActions::annotationsOf(EntityId id) const
{
    return edits::annotationsOf(id, m_tab->annotated().annotations(), m_catalogue.catalogue());
}

void EntityActions::mergeInto(EntityId from, EntityId into)
{
    const Entity *one = m_catalogue.catalogue().resolve(from);
    const Entity *other = m_catalogue.catalogue().resolve(into);
    if (!one || !other || one == other)
        return;
    if (one->kind == other->kind)
        changeCatalogue(tr("Merge “%1” into “%2”").arg(one->name, other->name), edits::merged(*one, *other));
    else
        m_tab->annotated().push(tr("Move All of “%1” to “%2”").arg(one->name, other->name),
                                edits::regrouped(annotationsOf(one->id), *other));
}

void EntityActions::moveTo(const QList<AnnotationId> &annotations, EntityId into)
{
    const Entity *entity = m_catalogue.catalogue().resolve(into);
    QList<Annotation> moved;
    for (const AnnotationId id : annotations) {
        if (const Annotation *annotation = m_tab->annotated().annotations().find(id))
            moved.append(*annotation);
    }
    if (!entity || moved.isEmpty())
        return;
    const QString words = m_review.words(moved.first().extent());
    if (moved.size() == 1 && moved.first().isMention())
        m_review.push(tr("Move “%1” to “%2”").arg(words, entity->name), edits::setEntity(moved, entity));
    else
        m_review.push(tr("Move %n of “%1” to “%2”", nullptr, int(moved.size())).arg(words, entity->name),
                      edits::regrouped(moved, *entity));
}

void EntityActions::splitOff(const QList<AnnotationId> &annotations, EntityId from, const QString &name)
{
    const Entity *whole = m_catalogue.catalogue().resolve(from);
    QList<Annotation> part;
    for (const AnnotationId id : annotations) {
        if (const Annotation *annotation = m_tab->annotated().annotations().find(id))
            part.append(*annotation);
    }
    if (!whole || part.isEmpty())
        return;
    const QString step = tr("Split “%1” Off “%2”").arg(name, whole->name);
    const Entity made = edits::splitOff(*whole, name);
    m_catalogue.add({made}); // what nothing means does no harm when this is undone
    m_tab->annotated().push(step, edits::regrouped(part, made));
}

void EntityActions::separate(EntityId gone)
{
    const Catalogue &catalogue = m_catalogue.catalogue();
    const Entity *part = catalogue.find(gone);
    const Entity *whole = part && part->mergedInto ? catalogue.find(*part->mergedInto) : nullptr;
    if (whole)
        changeCatalogue(tr("Separate “%1” from “%2”").arg(part->name, whole->name), edits::separated(catalogue, *part));
}

void EntityActions::renameTo(EntityId id, const QString &name)
{
    const Entity *one = m_catalogue.catalogue().find(id);
    if (one && !name.isEmpty())
        changeCatalogue(tr("Rename “%1” to “%2”").arg(one->name, name), edits::renamed(*one, name));
}

void EntityActions::chooseMerge()
{
    const Entity *from = entity();
    if (!from)
        return;
    m_chooser->setAppearance(appearanceFor(m_tab->markPalette()));
    const auto choices = [this, id = from->id, name = from->name](const QString &filter) {
        QList<Choice> found;
        for (const Entity *one :
             entityChoices(m_catalogue.catalogue(), m_tab->annotated().annotations(), filter, name)) {
            if (one->id != id)
                found.append(
                    {one->name, detailOf(*one), {}, false, [this, id, into = one->id] { mergeInto(id, into); }});
        }
        return found;
    };
    m_chooser->open(anchor(), tr("“%1” is the same as…").arg(from->name), choices);
}

void EntityActions::chooseSplit()
{
    const Entity *whole = entity();
    if (!whole)
        return;
    m_chooser->setAppearance(appearanceFor(m_tab->markPalette()));
    const QString &text = m_tab->annotated().article().text();
    QStringList names;
    QHash<QString, QList<AnnotationId>> places;
    for (const Annotation &annotation : annotationsOf(whole->id)) {
        if (!annotation.isMention())
            continue;
        const QString name = quotedWords(text, annotation.ranges, 80);
        if (!places.contains(name))
            names.append(name);
        places[name].append(annotation.id);
    }
    QList<Choice> all;
    for (const QString &name : std::as_const(names)) {
        all.append({tr("“%1”").arg(name),
                    tr("%n mention(s)", nullptr, int(places[name].size())),
                    {},
                    false,
                    [this, id = whole->id, name, part = places[name]] { splitOff(part, id, name); }});
    }
    if (const Annotation *annotation = m_review.current(); annotation && annotation->isMention()) {
        const QString name = m_review.words(annotation->extent());
        all.prepend(
            {tr("This “%1” alone").arg(name), {}, {}, false, [this, id = whole->id, name, one = annotation->id] {
                 splitOff({one}, id, name);
             }});
    }
    m_chooser->open(anchor(), tr("What of “%1” is somebody or something else?").arg(whole->name),
                    [all](const QString &filter) {
                        QList<Choice> found = all;
                        found.removeIf([&](const Choice &one) { return !folded(one.title).contains(folded(filter)); });
                        return found;
                    });
}

void EntityActions::chooseName()
{
    const Entity *one = entity();
    if (!one)
        return;
    m_chooser->setAppearance(appearanceFor(m_tab->markPalette()));
    m_chooser->open(anchor(), tr("What is “%1” called?").arg(one->name), [this, old = *one](const QString &filter) {
        QList<Choice> found;
        if (!filter.isEmpty())
            found.append(
                {tr("“%1”").arg(filter), {}, {}, false, [this, id = old.id, filter] { renameTo(id, filter); }});
        for (const Alias &alias : old.aliases) {
            if (folded(alias.name).contains(folded(filter)))
                found.append({alias.name, alias.reason, {}, false, [this, id = old.id, name = alias.name] {
                                  renameTo(id, name);
                              }});
        }
        return found;
    });
}

void EntityActions::makeKind(EntityKind kind)
{
    const Entity *old = entity();
    if (!old || old->kind == kind)
        return;
    const Entity made = edits::ofKind(*old, kind);
    const QList<Annotation> meant = annotationsOf(old->id);
    const QString name =
        kindName(std::ranges::find(kinds, kind, &std::pair<EntityKind, AnnotationKind>::first)->second);
    const QString step = tr("Change “%1” to: %2").arg(old->name, name);
    m_catalogue.add({made}); // what nothing means does no harm when this is undone
    m_tab->annotated().push(step, edits::regrouped(meant, made));
}

void EntityActions::acceptKnown()
{
    if (const Entity *known = m_target ? knownAs(*m_target) : nullptr)
        mergeInto(*m_target, known->id);
    updateEnabled();
}

void EntityActions::declineKnown()
{
    const Entity *one = entity();
    const Entity *known = one ? knownAs(one->id) : nullptr;
    if (!known)
        return;
    LearnedFact fact{
        factIdOfDifference(one->id, known->id), Verdict::Different, one->name, one->kind, known->id, one->id};
    fact.isStated = true;
    fact.article = m_tab->annotated().id();
    fact.headline = m_tab->annotated().article().title();
    fact.when = edits::now();
    CatalogueChange change;
    if (const LearnedFact *old = m_catalogue.catalogue().find(fact.id))
        change.removedFacts.append(*old);
    change.addedFacts.append(fact);
    changeCatalogue(tr("Keep “%1” Apart from the Known One").arg(one->name), change);
    updateEnabled();
}

} // namespace lectern
