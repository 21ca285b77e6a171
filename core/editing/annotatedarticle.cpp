// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/annotatedarticle.h"

#include "core/editing/changecommand.h"

namespace lectern {

AnnotatedArticle::AnnotatedArticle(ArticleId id, Article article, AnnotationSet annotations, QObject *parent)
    : QObject(parent), m_id(id), m_article(std::move(article)), m_annotations(std::move(annotations))
{
}

void AnnotatedArticle::push(const QString &text, const AnnotationChange &change, const QString &mergeKey)
{
    if (isReadOnly())
        emit refused(m_readOnlyReason);
    else if (!change.isEmpty())
        m_undoStack.push(new ChangeCommand(*this, text, change, mergeKey));
}

void AnnotatedArticle::take(const AnnotationChange &change, const AnnotationSet &after)
{
    m_annotations = after;
    emit changed(change);
}

void AnnotatedArticle::apply(const AnnotationChange &change)
{
    m_annotations.apply(change);
    emit changed(change);
}

} // namespace lectern
