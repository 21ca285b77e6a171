// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/changecommand.h"

#include "core/editing/annotatedarticle.h"

namespace lectern {

ChangeCommand::ChangeCommand(AnnotatedArticle &article, const QString &text, AnnotationChange change, QString mergeKey)
    : QUndoCommand(text), m_article(article), m_change(std::move(change)), m_mergeKey(std::move(mergeKey))
{
}

void ChangeCommand::redo() { m_article.apply(m_change); }

void ChangeCommand::undo() { m_article.apply(m_change.inverse()); }

int ChangeCommand::id() const { return m_mergeKey.isEmpty() ? -1 : 1; }

bool ChangeCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const ChangeCommand *>(other); // id() is ours alone
    if (next->m_mergeKey != m_mergeKey)
        return false;
    m_change.added = next->m_change.added;
    setObsolete(m_change.removed == m_change.added); // a note begun and emptied again is no step
    return true;
}

} // namespace lectern
