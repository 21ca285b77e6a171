// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ReviewActions that asks: which kind, which entity, which speaker, which tag, what note; and the menu
// of a mark.

#include "app/chooser/chooser.h"
#include "app/chooser/entitychoices.h"
#include "app/learning/learningactions.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/description.h"
#include "app/review/noteeditor.h"
#include "app/review/quotationactions.h"
#include "app/review/reviewactions.h"
#include "app/rows/rowpainter.h"
#include "core/editing/catalogueedits.h"
#include "core/editing/likelyspeakers.h"
#include "core/editing/quotationedits.h"

#include <QGuiApplication>
#include <QIcon>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype newEntityChoices = 4; ///< at the end of the choices of entities, one a kind

MarkKind markKindFor(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person: return MarkKind::Person;
    case EntityKind::Country: return MarkKind::Country;
    case EntityKind::Organization: return MarkKind::Organization;
    case EntityKind::Place: return MarkKind::Place;
    }
    Q_UNREACHABLE_RETURN(MarkKind::Person);
}

EntityKind entityKindFor(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Country: return EntityKind::Country;
    case AnnotationKind::Organization: return EntityKind::Organization;
    case AnnotationKind::Place: return EntityKind::Place;
    default: return EntityKind::Person;
    }
}

QString newEntityText(EntityKind kind, const QString &name)
{
    switch (kind) {
    case EntityKind::Person: return ReviewActions::tr("New person “%1”").arg(name);
    case EntityKind::Country: return ReviewActions::tr("New country “%1”").arg(name);
    case EntityKind::Organization: return ReviewActions::tr("New organization “%1”").arg(name);
    case EntityKind::Place: return ReviewActions::tr("New place “%1”").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

/// The four kinds, the likeliest first.
QList<EntityKind> kindsFrom(EntityKind first)
{
    QList<EntityKind> kinds{first};
    for (const EntityKind kind :
         {EntityKind::Person, EntityKind::Organization, EntityKind::Country, EntityKind::Place}) {
        if (kind != first)
            kinds.append(kind);
    }
    return kinds;
}

} // namespace

QList<Choice> ReviewActions::choicesOfEntities(const QString &filter, const QString &words, EntityKind likely,
                                               std::optional<EntityId> chosen, EntityUse use)
{
    QList<Choice> choices;
    const Catalogue &catalogue = m_catalogue.catalogue();
    const MarkPalette &palette = m_tab->markPalette();
    const Entity *present = chosen ? catalogue.resolve(*chosen) : nullptr;
    for (const Entity *one : entityChoices(catalogue, m_tab->annotated().annotations(), filter, words)) {
        choices.append({one->name, detailOf(*one), palette.marks.value(markKindFor(one->kind)).lane, one == present,
                        [this, use, id = one->id] { (this->*use)(m_catalogue.catalogue().find(id)); }});
    }
    const QString name = filter.isEmpty() ? words : filter;
    for (const EntityKind kind : kindsFrom(likely)) {
        choices.append({newEntityText(kind, name),
                        {},
                        palette.marks.value(markKindFor(kind)).lane,
                        false,
                        [this, use, kind, name] {
                            Entity made{EntityId::random()};
                            made.kind = kind;
                            made.name = name;
                            m_catalogue.add({made});
                            (this->*use)(&made);
                        }});
    }
    return choices;
}

void ReviewActions::chooseKind()
{
    const QRect mark = anchor();
    for (QAction *action : m_kindMenu.actions()) {
        const MarkKind kind = markKindOf(AnnotationKind(action->data().toInt()));
        action->setIcon(RowPainter::dotIcon(m_tab->markPalette().marks.value(kind).lane));
    }
    m_kindMenu.popup(mark.bottomLeft() + QPoint(0, 4));
}

void ReviewActions::setKind(AnnotationKind kind)
{
    const QString &text = m_tab->annotated().article().text();
    const TextRange selected = selection();
    if (selected.isEmpty()) {
        const Annotation annotation = *current();
        push(tr("Change “%1” to: %2").arg(words(annotation.extent()), kindName(kind)),
             edits::setKind(annotation, kind, text));
        return;
    }
    const AnnotationChange change = edits::addMark(m_tab->annotated().annotations(), text, kind, selected);
    push(tr("Mark “%1” as %2").arg(words(selected), kindName(kind)), change);
    if (!change.added.isEmpty())
        showMade(change.added.last().id);
}

void ReviewActions::chooseEntity()
{
    const TextRange selected = selection();
    const Annotation *annotation = selected.isEmpty() ? current() : nullptr;
    if (annotation && annotation->quotation) {
        chooseSpeaker();
        return;
    }
    const QString name = words(annotation ? annotation->extent() : selected);
    const EntityKind likely = entityKindFor(annotation ? annotation->kind : AnnotationKind::Person);
    const std::optional<EntityId> chosen = annotation ? annotation->entity : std::nullopt;
    m_chooser->setAppearance(appearanceFor(m_tab->markPalette()));
    m_chooser->open(anchor(), tr("Who or what is “%1”?").arg(name), [=, this](const QString &filter) {
        return choicesOfEntities(filter, name, likely, chosen, &ReviewActions::setEntity);
    });
}

void ReviewActions::setEntity(const Entity *entity)
{
    const TextRange selected = selection();
    if (!selected.isEmpty()) {
        const AnnotationKind kind = entity->kind == EntityKind::Person         ? AnnotationKind::Person
                                    : entity->kind == EntityKind::Country      ? AnnotationKind::Country
                                    : entity->kind == EntityKind::Organization ? AnnotationKind::Organization
                                                                               : AnnotationKind::Place;
        const AnnotationChange change = edits::addMark(m_tab->annotated().annotations(),
                                                       m_tab->annotated().article().text(), kind, selected, entity);
        push(tr("Mark “%1” as %2").arg(words(selected), entity->name), change);
        if (!change.added.isEmpty())
            showMade(change.added.last().id);
        return;
    }
    if (const Annotation *annotation = current()) {
        const QString step = tr("Set “%1” to %2").arg(words(annotation->extent()), entity->name);
        decide(step, edits::setEntity({*annotation}, entity));
    }
}

QList<Choice> ReviewActions::choicesOfSpeakers(const QString &filter, const Annotation &quotation)
{
    const TextRanges &source = quotation.quotation->source;
    const QString name = source.isEmpty() ? QString() : words(source.first());
    QList<Choice> choices =
        choicesOfEntities(filter, name, EntityKind::Person, quotation.entity, &ReviewActions::setSpeaker);
    const QList<Choice> makeNew = choices.sliced(choices.size() - newEntityChoices);
    choices.resize(choices.size() - newEntityChoices);
    if (filter.isEmpty()) {
        choices.clear();
        const Catalogue &catalogue = m_catalogue.catalogue();
        const Entity *present = quotation.entity ? catalogue.resolve(*quotation.entity) : nullptr;
        for (const EntityId id :
             likelySpeakers(m_tab->annotated().annotations(), m_tab->annotated().article(), catalogue, quotation)) {
            const Entity &one = *catalogue.find(id);
            const qsizetype number = quotations->numberedSpeakers().indexOf(id);
            choices.append({one.name, detailOf(one), m_tab->markPalette().marks.value(markKindFor(one.kind)).lane,
                            &one == present, [this, id] { setSpeaker(m_catalogue.catalogue().find(id)); },
                            number < 0 ? QString() : QString::number(number + 1)});
        }
    }
    const Choice unnamed{
        tr("Unnamed source"), {}, m_tab->markPalette().muted, !quotation.entity, [this] { setSpeaker(nullptr); }};
    if (folded(unnamed.title).contains(folded(filter)))
        choices.append(unnamed);
    return choices + makeNew;
}

void ReviewActions::chooseSpeaker()
{
    const Annotation *annotation = current();
    if (!annotation || !annotation->quotation)
        return;
    m_chooser->setAppearance(appearanceFor(m_tab->markPalette()));
    m_chooser->open(anchor(), tr("Who says this?"), [this, quotation = *annotation](const QString &filter) {
        return choicesOfSpeakers(filter, quotation);
    });
}

void ReviewActions::setSpeaker(const Entity *speaker)
{
    const Annotation *annotation = current();
    if (!annotation)
        return;
    const AnnotationChange passedOn = edits::passOnSpeaker(
        m_tab->annotated().annotations(), m_tab->annotated().article(), m_catalogue.catalogue(), *annotation, speaker);
    const QString name = speaker ? speaker->name : tr("Unnamed");
    const QString step = passedOn.isEmpty() ? tr("Set the Speaker to %1").arg(name)
                                            : tr("Set the Speaker to %1 Here and in What Followed").arg(name);
    decide(step, edits::joined(edits::setSpeaker({*annotation}, speaker), passedOn));
}

void ReviewActions::chooseTag()
{
    m_chooser->setAppearance(appearanceFor(m_tab->markPalette()));
    m_chooser->open(anchor(), tr("Tag with…"), [this](const QString &filter) {
        const Catalogue &catalogue = m_catalogue.catalogue();
        const std::optional<Annotation> annotation = carrier().first;
        QList<Choice> choices;
        bool isKnown = filter.isEmpty();
        for (const Tag *one : tagChoices(catalogue, filter)) {
            isKnown |= folded(one->name) == folded(filter);
            const bool isChecked = annotation && annotation->tags.contains(one->id);
            const QString shortcut = QKeySequence(one->shortcut).toString(QKeySequence::NativeText);
            choices.append({one->name, shortcut, m_tab->markPalette().colorsFor(QColor(one->color)).lane, isChecked,
                            [this, tag = *one] { toggleTag(tag); }});
        }
        if (!isKnown) {
            const Tag made = edits::newTag(catalogue, filter);
            choices.append({tr("New tag “%1”").arg(filter), {}, QColor(made.color), false, [this, made] {
                                m_catalogue.push(tr("Add Tag “%1”").arg(made.name), edits::added(made));
                                toggleTag(made);
                            }});
        }
        return choices;
    });
}

void ReviewActions::toggleTag(const Tag &tag)
{
    const auto [annotation, made] = carrier();
    if (!annotation)
        return;
    const QString range = words(annotation->extent());
    if (annotation->tags.contains(tag.id)) {
        push(tr("Take the Tag “%1” off “%2”").arg(tag.name, range), edits::removeTag({*annotation}, tag.id));
        return;
    }
    AnnotationChange change = edits::addTag({*annotation}, tag.id);
    if (!made.isEmpty())
        change.removed = made.removed;
    push(tr("Tag “%1” with “%2”").arg(range, tag.name), change);
    showMade(annotation->id);
}

std::pair<std::optional<Annotation>, AnnotationChange> ReviewActions::carrier() const
{
    const TextRange selected = selection();
    if (selected.isEmpty()) {
        const Annotation *annotation = current();
        return {annotation ? std::optional(*annotation) : std::nullopt, {}};
    }
    const QString &text = m_tab->annotated().article().text();
    const AnnotationSet &annotations = m_tab->annotated().annotations();
    for (const Annotation *annotation : annotations.overlapping(selected)) {
        if (annotation->kind == AnnotationKind::Passage && annotation->ranges == TextRanges{selected})
            return {*annotation, {}};
    }
    AnnotationChange change = edits::addPassage(annotations, text, selected);
    return {change.added.first(), change};
}

void ReviewActions::writeNote()
{
    const auto [annotation, change] = carrier();
    if (!annotation)
        return;
    if (m_noteEditor)
        m_noteEditor->finish();
    const QString sitting = NoteEditor::newSitting();
    const QString step = tr("Note on “%1”").arg(words(annotation->extent()));
    m_tab->annotated().push(step, change, sitting);
    showMade(annotation->id);
    m_noteEditor = new NoteEditor(*m_tab, annotation->id, step, sitting);
}

void ReviewActions::editNote(AnnotationId id)
{
    m_tab->setCurrentAnnotation(id);
    if (note->isEnabled())
        writeNote();
}

// A right click on a mark is about that mark, one in the selection about that.
void ReviewActions::showPageMenu(QPoint globalPosition)
{
    PageView &page = m_tab->page();
    const QPoint position = page.viewport()->mapFromGlobal(globalPosition);
    const bool isOnSelection = page.selection().contains(page.positionAt(position));
    const std::optional<AnnotationId> id = page.annotationAt(position);
    if (id && !isOnSelection) {
        page.setSelection({page.caret(), page.caret()});
        m_tab->setCurrentAnnotation(id);
    }
    showContextMenu(globalPosition);
}

// Enter at the caret makes the mark there current; once more asks what it means.
void ReviewActions::activate(AnnotationId id)
{
    const bool isCurrent = m_tab->currentAnnotation() == id;
    m_tab->setCurrentAnnotation(id);
    const Annotation *annotation = current();
    if (!isCurrent || !annotation || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    if (annotation->kind == AnnotationKind::Passage && note->isEnabled())
        writeNote();
    else if (annotation->kind != AnnotationKind::Passage && entity->isEnabled())
        chooseEntity();
}

void ReviewActions::showContextMenu(QPoint globalPosition)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_tab->page().selection().isEmpty()) {
        menu->addAction(tr("&Copy"), &m_tab->page(), &PageView::copy);
        menu->addSeparator();
    }
    const QList<QAction *> offered{accept,
                                   reject,
                                   learning->neverHere,
                                   learning->neverAnywhere,
                                   reopen,
                                   nullptr,
                                   kind,
                                   entity,
                                   speaker,
                                   quotations->menu,
                                   sameEverywhere,
                                   nullptr,
                                   tag,
                                   tags,
                                   note,
                                   nullptr,
                                   remove};
    for (QAction *action : offered) {
        if (!action)
            menu->addSeparator();
        else if (action->isEnabled())
            menu->addAction(action);
    }
    if (menu->isEmpty() || (!current() && selection().isEmpty()))
        menu->addActions({next, acceptShown});
    menu->popup(globalPosition);
}

} // namespace lectern
