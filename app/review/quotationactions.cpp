// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/review/quotationactions.h"

#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/reviewactions.h"
#include "core/editing/likelyspeakers.h"
#include "core/editing/quotationedits.h"
#include "core/export/citation.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>

namespace lectern {

using namespace Qt::StringLiterals;

QuotationActions::QuotationActions(ReviewActions &review, const EditableCatalogue &catalogue)
    : QObject(&review), m_review(review), m_catalogue(catalogue)
{
    menu = review.addMenu(m_menu, tr("&Quotation"));
    const auto add = [&](const QString &text, const QString &shortText, const QString &key, auto act) {
        QAction *action = review.make(text, shortText, key, [this, act] { (this->*act)(); });
        m_menu.addAction(action);
        return action;
    };
    speakers = m_menu.addMenu(&m_speakerMenu);
    m_speakerMenu.setTitle(tr("&Speaker"));
    unnamed = add(tr("&Unnamed Source"), tr("unnamed"), u"U"_s, &QuotationActions::setUnnamed);
    sameOnwards = add(tr("Same Speaker for What &Follows"), tr("onwards"), u"A"_s, &QuotationActions::giveSameOnwards);
    m_menu.addSeparator();
    auto *group = new QActionGroup(this);
    for (const auto &[name, one] : {std::pair(tr("Quoted &Directly"), QuotationType::Direct),
                                    {tr("Quoted &Partly"), QuotationType::Mixed},
                                    {tr("Quoted &Indirectly"), QuotationType::Indirect}}) {
        QAction *action = m_menu.addAction(name, this, [this, one] { setType(one); });
        action->setCheckable(true);
        types.append(group->addAction(action));
    }
    nextType = add(tr("&Next Way of Quoting"), tr("quoted how"), u"D"_s, &QuotationActions::stepType);
    m_menu.addSeparator();
    split = add(tr("Spli&t"), tr("split"), u"X"_s, &QuotationActions::splitCurrent);
    join = add(tr("&Join with the Next"), tr("join"), u"J"_s, &QuotationActions::joinCurrent);
    m_menu.addSeparator();
    copyCited = add(tr("&Copy with Citation"), tr("copy"), u"Ctrl+Shift+C"_s, &QuotationActions::copyCurrent);
    connect(&m_catalogue, &EditableCatalogue::changed, this, &QuotationActions::number);
}

void QuotationActions::setTab(ArticleTab *tab)
{
    if (m_tab) {
        m_numbers.insert(m_tab->annotated().id(), m_numbered);
        disconnect(&m_tab->annotated(), nullptr, this, nullptr);
    }
    m_tab = tab;
    m_numbered.clear();
    if (tab) {
        m_numbered = m_numbers.value(tab->annotated().id());
        connect(&tab->annotated(), &AnnotatedArticle::changed, this, &QuotationActions::number);
    }
    number();
}

void QuotationActions::updateEnabled(bool hasSelection)
{
    const Annotation *annotation = m_review.current();
    const bool isQuotation = annotation && annotation->quotation && !hasSelection;
    for (QAction *action : {menu, speakers, unnamed, nextType, split, copyCited})
        action->setEnabled(isQuotation);
    for (QAction *action : m_speakerMenu.actions() + types)
        action->setEnabled(isQuotation);
    join->setEnabled(isQuotation && edits::nextQuotation(m_tab->annotated().annotations(), *annotation));
    sameOnwards->setEnabled(
        isQuotation &&
        !edits::continuationOf(m_tab->annotated().annotations(), m_tab->annotated().article(), *annotation).isEmpty());
    for (qsizetype i = 0; i < types.size(); ++i)
        types[i]->setChecked(isQuotation && int(annotation->quotation->type) == i);
}

bool QuotationActions::takes(const QKeySequence &key) const
{
    const Annotation *annotation = m_review.current();
    return annotation && annotation->quotation && !key.isEmpty() &&
           std::ranges::any_of(m_speakerMenu.actions(),
                               [&](const QAction *action) { return action->isEnabled() && action->shortcut() == key; });
}

void QuotationActions::number()
{
    QList<EntityId> numbered;
    if (m_tab)
        numbered = lectern::numberedSpeakers(m_numbered, m_tab->annotated().annotations(), m_catalogue.catalogue());
    m_numbered = numbered;
    makeSpeakerActions();
    emit numbersChanged();
}

void QuotationActions::makeSpeakerActions()
{
    QStringList names;
    for (const EntityId id : std::as_const(m_numbered))
        names.append(tr("Said by %1").arg(QString(m_catalogue.catalogue().find(id)->name).replace(u'&', u"&&"_s)));
    const QList<QAction *> old = m_speakerMenu.actions();
    QStringList oldNames;
    for (const QAction *action : old)
        oldNames.append(action->text());
    if (names == oldNames)
        return;
    for (QAction *action : old)
        action->deleteLater();
    m_speakerMenu.clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *action = new QAction(names[i], this);
        action->setShortcut(QKeySequence(int(Qt::Key_1 + i)));
        action->setEnabled(speakers->isEnabled());
        connect(action, &QAction::triggered, this,
                [this, id = m_numbered[i]] { m_review.setSpeaker(m_catalogue.catalogue().resolve(id)); });
        m_speakerMenu.addAction(action);
        m_review.listen(action);
    }
}

void QuotationActions::setUnnamed() { m_review.setSpeaker(nullptr); }

void QuotationActions::giveSameOnwards()
{
    const Annotation quotation = *m_review.current();
    const Entity *speaker = quotation.entity ? m_catalogue.catalogue().resolve(*quotation.entity) : nullptr;
    const QList<Annotation> onwards =
        edits::continuationOf(m_tab->annotated().annotations(), m_tab->annotated().article(), quotation);
    const QString name = speaker ? speaker->name : tr("Unnamed");
    m_review.decide(tr("Set the Speaker to %1 Here and Onwards").arg(name),
                    edits::setSpeaker(QList{quotation} + onwards, speaker));
}

void QuotationActions::setType(QuotationType type)
{
    const Annotation quotation = *m_review.current();
    m_review.push(tr("Change How “%1” Is Quoted").arg(m_review.words(quotation.extent())),
                  edits::setQuotationType(quotation, type));
}

void QuotationActions::stepType()
{
    constexpr int types = 3;
    setType(QuotationType((int(m_review.current()->quotation->type) + 1) % types));
}

void QuotationActions::splitCurrent()
{
    const Annotation quotation = *m_review.current();
    const AnnotationChange change = edits::split(quotation, m_tab->annotated().article().text(), m_tab->page().caret());
    m_review.push(tr("Split “%1”").arg(m_review.words(quotation.extent())), change);
    if (!change.isEmpty())
        m_tab->setCurrentAnnotation(change.added.last().id);
}

void QuotationActions::joinCurrent()
{
    const Annotation quotation = *m_review.current();
    m_review.push(
        tr("Join “%1” with the Next").arg(m_review.words(quotation.extent())),
        edits::joinWithNext(m_tab->annotated().annotations(), m_tab->annotated().article().text(), quotation));
}

void QuotationActions::copyCurrent()
{
    QGuiApplication::clipboard()->setText(
        citation(m_tab->annotated().article(), m_catalogue.catalogue(), *m_review.current()));
}

} // namespace lectern
