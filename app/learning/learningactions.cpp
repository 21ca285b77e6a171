// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/learning/learningactions.h"

#include "app/learning/learneddialog.h"
#include "app/reader/articletab.h"
#include "app/review/reviewactions.h"
#include "app/settings/lecternstyle.h"

namespace lectern {

using namespace Qt::StringLiterals;

LearningActions::LearningActions(ReviewActions &review, EditableCatalogue &catalogue, QWidget *window)
    : QObject(&review), m_review(review), m_catalogue(catalogue), m_window(window)
{
    neverHere = review.add(tr("Never Again &Here"), tr("never here"), u"V"_s, [this] { refuse(edits::Scope::Here); });
    neverAnywhere = review.add(tr("Never Again An&ywhere"), tr("anywhere"), u"Shift+V"_s,
                               [this] { refuse(edits::Scope::Anywhere); });
}

void LearningActions::addListAction()
{
    list = m_review.add(tr("What Lectern &Learned…"), {}, u"Ctrl+Shift+L"_s, [this] { showList(); });
}

void LearningActions::updateEnabled()
{
    const Annotation *annotation = m_review.current();
    const bool isFind = annotation && annotation->isMention() && !annotation->origin.isAnalyst();
    neverHere->setEnabled(isFind && annotation->origin.rule != neverHereRule);
    neverAnywhere->setEnabled(isFind && annotation->origin.rule != neverAnywhereRule);
}

QList<QAction *> LearningActions::hintsFor(const Annotation &annotation) const
{
    if (!annotation.isMention() || annotation.origin.isAnalyst() || annotation.status == AnnotationStatus::Accepted)
        return {};
    return {neverHere, neverAnywhere};
}

void LearningActions::refuse(edits::Scope scope)
{
    const Annotation annotation = *m_review.current();
    const QString words = m_review.words(annotation.extent());
    const AnnotatedArticle &annotated = m_tab->annotated();
    m_review.decide(scope == edits::Scope::Here ? tr("Never Mark “%1” Here").arg(words)
                                                : tr("Never Mark “%1” Anywhere").arg(words),
                    edits::rejectForGood(annotated.annotations(), annotated.article().text(), annotation, scope));
}

void LearningActions::showList()
{
    if (!m_dialog) {
        const auto *ours = qobject_cast<const LecternStyle *>(m_window->style());
        const Appearance appearance = m_tab  ? appearanceFor(m_tab->markPalette())
                                      : ours ? ours->appearance()
                                             : Appearance();
        m_dialog = new LearnedDialog(m_catalogue, appearance, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

} // namespace lectern
