// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationchange.h"

#include <QUndoCommand>

namespace lectern {

class AnnotatedArticle;

/// The one undo command of an article: redo applies the change, undo its inverse.
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(AnnotatedArticle &article, const QString &text, AnnotationChange change, QString mergeKey);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    AnnotatedArticle &m_article;
    AnnotationChange m_change;
    QString m_mergeKey;
};

} // namespace lectern
