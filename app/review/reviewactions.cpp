// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/review/reviewactions.h"

#include "app/catalogue/entityactions.h"
#include "app/chooser/chooser.h"
#include "app/learning/learningactions.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/description.h"
#include "app/review/legend.h"
#include "app/review/noteeditor.h"
#include "app/review/popover.h"
#include "app/review/quotationactions.h"
#include "core/editing/echoes.h"

#include <QRegularExpression>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr AnnotationKind kindList[] = {AnnotationKind::Person, AnnotationKind::Country,   AnnotationKind::Organization,
                                       AnnotationKind::Place,  AnnotationKind::Quotation, AnnotationKind::Passage};

QString mnemonic(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Person: return ReviewActions::tr("&Person");
    case AnnotationKind::Country: return ReviewActions::tr("&Country");
    case AnnotationKind::Organization: return ReviewActions::tr("&Organization");
    case AnnotationKind::Place: return ReviewActions::tr("P&lace");
    case AnnotationKind::Quotation: return ReviewActions::tr("&Quotation");
    case AnnotationKind::Passage: return ReviewActions::tr("&Text Passage");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ReviewActions::ReviewActions(EditableCatalogue &catalogue, QWidget *window)
    : QObject(window), m_catalogue(catalogue), m_window(window), m_chooser(new Chooser(window))
{
    makeDecisions();
    makeCorrections();
    makeAdditions();
    makeTagActions();
    connect(&m_catalogue, &EditableCatalogue::changed, this, [this](const CatalogueChange &change) {
        if (!change.addedTags.isEmpty() || !change.removedTags.isEmpty())
            makeTagActions();
    });
    updateEnabled();
}

ReviewActions::~ReviewActions() { delete m_popover; }

void ReviewActions::setTab(ArticleTab *tab)
{
    if (m_tab == tab)
        return;
    if (m_noteEditor)
        m_noteEditor->finish();
    delete m_popover;
    if (m_tab) {
        disconnect(m_tab, nullptr, this, nullptr);
        disconnect(&m_tab->annotated(), nullptr, this, nullptr);
        disconnect(&m_tab->page(), nullptr, this, nullptr);
        m_tab->page().removeEventFilter(this);
        for (QAction *action : std::as_const(m_pageActions))
            m_tab->page().removeAction(action);
    }
    m_tab = tab;
    quotations->setTab(tab);
    learning->setTab(tab);
    entities->setTab(tab);
    if (tab) {
        PageView *page = &tab->page();
        page->addActions(m_pageActions);
        page->installEventFilter(this);
        if (!tab->findChild<Legend *>(Qt::FindDirectChildrenOnly))
            new Legend(*tab);
        m_popover = new Popover(*tab, *this);
        connect(tab, &ArticleTab::currentAnnotationChanged, this, &ReviewActions::updateEnabled);
        connect(tab, &ArticleTab::shownMarksChanged, this, &ReviewActions::updateEnabled);
        connect(&tab->annotated(), &AnnotatedArticle::changed, this, &ReviewActions::takeUndo);
        connect(&tab->annotated(), &AnnotatedArticle::changed, this, &ReviewActions::updateEnabled);
        connect(page, &PageView::selectionChanged, this, &ReviewActions::updateEnabled);
        connect(page, &PageView::noteClicked, this, &ReviewActions::editNote);
        connect(page, &PageView::contextMenuRequested, this, &ReviewActions::showPageMenu);
        connect(page, &PageView::annotationActivated, this, &ReviewActions::activate);
        connect(page, &PageView::annotationHovered, m_popover, &Popover::hover);
        connect(page, &PageView::annotationHovered, this, &ReviewActions::lightMentions);
    }
    updateEnabled();
}

// Undo is the article's after a change to it and while the page has the focus,
// the catalogue's after a change to that.
bool ReviewActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        takeUndo();
    return QObject::eventFilter(watched, event);
}

void ReviewActions::takeUndo()
{
    if (m_tab)
        m_tab->annotated().undoStack()->setActive();
}

QList<QAction *> ReviewActions::hintsFor(const Annotation &annotation) const
{
    QList<QAction *> hints;
    if (m_catalogue.isReadOnly())
        return hints;
    if (annotation.status == AnnotationStatus::Proposed)
        hints << accept << reject;
    else
        hints << (annotation.origin.isAnalyst() ? remove : reopen);
    if (annotation.quotation)
        hints << speaker;
    else if (annotation.isMention())
        hints << entity;
    else
        hints << tag;
    return hints;
}

void ReviewActions::makeDecisions()
{
    accept = add(tr("&Accept"), tr("accept"), u"Y"_s, &ReviewActions::acceptCurrent);
    reject = add(tr("&Reject"), tr("reject"), u"N"_s, &ReviewActions::rejectCurrent);
    learning = new LearningActions(*this, m_catalogue, m_window);
    reopen = add(tr("Leave &Undecided"), tr("undecided"), u"Shift+U"_s, &ReviewActions::reopenCurrent);
    sameEverywhere = add(tr("&Same Everywhere"), tr("everywhere"), u"A"_s, &ReviewActions::markSameEverywhere);
    why = add(tr("&Why It Is Marked"), tr("why"), u"W"_s, &ReviewActions::showReason);
    addSeparator();
    next = add(tr("Ne&xt Proposal"), tr("next"), u"Tab"_s, &ReviewActions::goNext);
    previous = add(tr("Pre&vious Proposal"), tr("previous"), u"Shift+Tab"_s, &ReviewActions::goPrevious);
    previous->setShortcuts({QKeySequence(Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::SHIFT | Qt::Key_Backtab)});
    leave = add(tr("&Leave the Mark"), tr("leave"), u"Esc"_s, &ReviewActions::leaveCurrent);
    stayInPage(leave);
    stayInPage(next);
    stayInPage(previous);
    acceptShown =
        add(tr("Accept All &Shown Proposals"), tr("accept all"), u"Ctrl+Shift+Y"_s, &ReviewActions::acceptAllShown);
    moveOn = new QAction(tr("&Move On after Deciding"), this);
    moveOn->setCheckable(true);
    moveOn->setChecked(true);
    m_all.append(moveOn);
    addSeparator();
}

void ReviewActions::makeCorrections()
{
    kind = add(tr("&Kind…"), tr("kind…"), u"K"_s, &ReviewActions::chooseKind);
    entity = add(tr("&Entity…"), tr("entity…"), u"E"_s, &ReviewActions::chooseEntity);
    speaker = add(tr("S&peaker…"), tr("speaker…"), u"S"_s, &ReviewActions::chooseSpeaker);
    for (const AnnotationKind one : kindList)
        m_kindMenu.addAction(mnemonic(one), this, [this, one] { setKind(one); })->setData(int(one));
    quotations = new QuotationActions(*this, m_catalogue);
    entities = new EntityActions(*this, m_catalogue, m_window);
    addSeparator();
    growStart = add(tr("Begin a Word Earlier"), {}, u"["_s, &ReviewActions::growStartByWord);
    shrinkStart = add(tr("Begin a Word Later"), {}, u"{"_s, &ReviewActions::shrinkStartByWord);
    growEnd = add(tr("End a Word Later"), {}, u"]"_s, &ReviewActions::growEndByWord);
    shrinkEnd = add(tr("End a Word Earlier"), {}, u"}"_s, &ReviewActions::shrinkEndByWord);
    addSeparator();
}

void ReviewActions::makeAdditions()
{
    tag = add(tr("&Tag…"), tr("tag…"), u"T"_s, &ReviewActions::chooseTag);
    tags = addMenu(m_tagMenu, tr("Ta&gs"));
    note = add(tr("&Note…"), tr("note…"), u"M"_s, &ReviewActions::writeNote);
    addSeparator();
    remove = add(tr("&Delete"), tr("delete"), u"Del"_s, &ReviewActions::removeCurrent);
    stayInPage(remove);
    addSeparator();
    learning->addListAction();
}

QAction *ReviewActions::add(const QString &text, const QString &shortText, const QString &key, Slot slot)
{
    return add(text, shortText, key, [this, slot] { (this->*slot)(); });
}

QAction *ReviewActions::add(const QString &text, const QString &shortText, const QString &key,
                            std::function<void()> act)
{
    QAction *action = make(text, shortText, key, std::move(act));
    m_all.append(action);
    return action;
}

QAction *ReviewActions::make(const QString &text, const QString &shortText, const QString &key,
                             std::function<void()> act)
{
    auto *action = new QAction(text, this);
    const QKeySequence sequence(key);
    action->setShortcut(sequence);
    action->setIconText(shortText);
    const QString plain = QString(text).remove(u'&').remove(u'…');
    action->setToolTip(tr("%1 (%2)").arg(plain, sequence.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, std::move(act));
    listen(action);
    return action;
}

void ReviewActions::listen(QAction *action) { m_window->addAction(action); }

QAction *ReviewActions::addMenu(QMenu &menu, const QString &text)
{
    menu.setTitle(text);
    m_all.append(menu.menuAction());
    return menu.menuAction();
}

void ReviewActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all.append(separator);
}

void ReviewActions::makeTagActions()
{
    const QList<QAction *> old = m_tagMenu.actions();
    for (QAction *action : old) {
        m_window->removeAction(action);
        action->deleteLater();
    }
    m_tagMenu.clear();
    for (const Tag &one : m_catalogue.catalogue().tags()) {
        auto *action = new QAction(QString(one.name).replace(u'&', u"&&"_s), this);
        action->setData(QKeySequence::fromString(one.shortcut, QKeySequence::PortableText));
        action->setEnabled(tag->isEnabled());
        connect(action, &QAction::triggered, this, [this, one] { toggleTag(one); });
        m_tagMenu.addAction(action);
        m_window->addAction(action);
    }
    lendTagKeys();
}

// While a quotation is current, digits mean its speakers.
void ReviewActions::lendTagKeys()
{
    for (QAction *action : m_tagMenu.actions()) {
        const auto key = action->data().value<QKeySequence>();
        action->setShortcut(quotations->takes(key) ? QKeySequence() : key);
    }
}

void ReviewActions::stayInPage(QAction *action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_window->removeAction(action);
    m_pageActions.append(action);
}

void ReviewActions::updateEnabled()
{
    const Annotation *annotation = current();
    const TextRange selected = selection();
    const bool hasSelection = !selected.isEmpty();
    const bool isMention = annotation && annotation->isMention();
    const bool isQuotation = annotation && annotation->quotation;
    const bool hasTarget = hasSelection || annotation;
    accept->setEnabled(annotation && annotation->status != AnnotationStatus::Accepted);
    reject->setEnabled(annotation && annotation->status != AnnotationStatus::Rejected);
    reopen->setEnabled(annotation && annotation->status != AnnotationStatus::Proposed &&
                       !annotation->origin.isAnalyst());
    sameEverywhere->setEnabled(annotation && !isQuotation && annotation->ranges.size() == 1);
    const bool isWaiting = m_tab && decisionsLeft(m_tab->annotated().annotations()) > 0;
    for (QAction *action : {next, previous, acceptShown})
        action->setEnabled(isWaiting);
    kind->setEnabled(hasTarget);
    entity->setEnabled(hasSelection || isMention || isQuotation);
    speaker->setEnabled(!hasSelection && isQuotation);
    quotations->updateEnabled(hasSelection);
    learning->updateEnabled();
    entities->updateEnabled();
    why->setEnabled(annotation);
    for (QAction *action : {growStart, shrinkStart, growEnd, shrinkEnd})
        action->setEnabled(annotation);
    for (QAction *action : {tag, note, tags})
        action->setEnabled(hasTarget);
    for (QAction *action : m_tagMenu.actions())
        action->setEnabled(hasTarget);
    lendTagKeys();
    remove->setEnabled(annotation);
    leave->setEnabled(annotation && m_tab->page().selection().isEmpty());
    if (m_catalogue.isReadOnly())
        closeEditing(m_all);
}

// Everything but going about and copying, and each says why. Menus stay open for what is left in them.
void ReviewActions::closeEditing(const QList<QAction *> &actions)
{
    const QList<QAction *> harmless{next, previous, leave, moveOn, why, learning->list, quotations->copyCited};
    for (QAction *action : actions) {
        bool isOpen = harmless.contains(action);
        if (const QMenu *menu = action->menu()) {
            closeEditing(menu->actions());
            isOpen = std::ranges::any_of(menu->actions(),
                                         [](const QAction *one) { return one->isEnabled() && !one->isSeparator(); });
            action->setEnabled(isOpen);
        }
        if (!isOpen) {
            action->setEnabled(false);
            action->setToolTip(m_catalogue.readOnlyReason());
        }
    }
}

const Annotation *ReviewActions::current() const
{
    if (!m_tab || !m_tab->currentAnnotation())
        return nullptr;
    return m_tab->annotated().annotations().find(*m_tab->currentAnnotation());
}

TextRange ReviewActions::selection() const
{
    if (!m_tab)
        return {};
    const TextRange range = edits::trimmed(m_tab->page().selection(), m_tab->annotated().article().text());
    const Annotation *annotation = current();
    return annotation && annotation->extent() == range ? TextRange() : range;
}

QRect ReviewActions::anchor() const
{
    const PageView &page = m_tab->page();
    const TextRange selected = selection();
    const Annotation *annotation = current();
    const TextRange range = !selected.isEmpty() || !annotation ? selected : annotation->ranges.first();
    QRect rect = page.rectOf(range);
    if (rect.isEmpty())
        rect = QRect(page.viewport()->rect().center(), QSize(1, 1));
    return {page.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

// Quotation marks of its own do not stand in those of a step's name.
QString ReviewActions::words(TextRange range) const
{
    static const QRegularExpression marks(u"^[\"“”„«»]+|[\"“”„«»]+$"_s);
    return quotedWords(m_tab->annotated().article().text(), {range}, 40).remove(marks);
}

void ReviewActions::push(const QString &text, const AnnotationChange &change)
{
    AnnotatedArticle &annotated = m_tab->annotated();
    const AnnotationChange more = edits::echoes(annotated.annotations(), annotated.article().text(), change);
    const int places = int(std::max(more.added.size(), more.removed.size()));
    annotated.push(places == 0 ? text : tr("%1, and %n More", nullptr, places).arg(text), edits::joined(change, more));
}

void ReviewActions::decide(const QString &text, const AnnotationChange &change)
{
    const std::optional<AnnotationId> decided = m_tab->currentAnnotation();
    const Annotation *annotation = current();
    const qsizetype position = annotation ? annotation->extent().start : 0;
    push(text, change);
    if (!moveOn->isChecked())
        return;
    const auto &annotations = m_tab->annotated().annotations();
    if (const auto id = nextUndecided(annotations, decided, position, m_tab->shownMarks(), Direction::Forwards))
        m_tab->setCurrentAnnotation(id);
}

void ReviewActions::showReason() { m_popover->showFor(*current()); }

void ReviewActions::acceptCurrent()
{
    const Annotation annotation = *current();
    decide(tr("Accept “%1”").arg(words(annotation.extent())), edits::accept({annotation}));
}

void ReviewActions::rejectCurrent()
{
    const Annotation annotation = *current();
    decide(tr("Reject “%1”").arg(words(annotation.extent())), edits::reject({annotation}));
}

void ReviewActions::reopenCurrent()
{
    const Annotation annotation = *current();
    push(tr("Leave “%1” Undecided").arg(words(annotation.extent())), edits::reopen({annotation}));
}

void ReviewActions::removeCurrent()
{
    const Annotation annotation = *current();
    decide(tr("Delete “%1”").arg(words(annotation.extent())), edits::remove({annotation}));
}

void ReviewActions::goToUndecided(Direction direction)
{
    PageView &page = m_tab->page();
    const qsizetype caret = page.caret();
    const bool isCaretInView = !page.rectOf({caret, caret + 1}).isEmpty();
    const auto id = nextUndecided(m_tab->annotated().annotations(), m_tab->currentAnnotation(),
                                  isCaretInView ? caret : page.topPosition(), m_tab->shownMarks(), direction);
    if (!id)
        return;
    page.setSelection({caret, caret});
    m_tab->setCurrentAnnotation(id);
}

void ReviewActions::leaveCurrent() { m_tab->setCurrentAnnotation({}); }

void ReviewActions::lightMentions(std::optional<AnnotationId> hovered)
{
    const Annotation *annotation = hovered ? m_tab->annotated().annotations().find(*hovered) : nullptr;
    m_tab->setHighlightedEntity(annotation ? annotation->entity : entities->target());
}

void ReviewActions::showMade(AnnotationId id)
{
    PageView &page = m_tab->page();
    page.setSelection({page.caret(), page.caret()});
    m_tab->setCurrentAnnotation(id);
}

void ReviewActions::acceptAllShown()
{
    push(tr("Accept All Shown Proposals"), edits::acceptAll(m_tab->annotated().annotations(), m_tab->shownMarks()));
}

void ReviewActions::markSameEverywhere()
{
    const Annotation annotation = *current();
    const AnnotationChange change =
        edits::sameEverywhere(m_tab->annotated().annotations(), m_tab->annotated().article().text(), annotation);
    push(tr("Mark “%1” the Same Everywhere").arg(words(annotation.extent())), change);
}

void ReviewActions::moveEdge(edits::Edge edge, edits::Step step)
{
    const Annotation annotation = *current();
    push(tr("Move the Edge of “%1”").arg(words(annotation.extent())),
         edits::moveEdge(annotation, m_tab->annotated().article().text(), edge, step));
}

} // namespace lectern
