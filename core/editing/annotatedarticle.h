// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/article/article.h"

#include <QObject>
#include <QUndoStack>

namespace lectern {

/// One open article with its annotations: applies changes, can undo them without
/// limit, and tells of each through the one signal that views and the autosave
/// hear. It lives in the GUI thread and knows neither.
class AnnotatedArticle : public QObject
{
    Q_OBJECT

public:
    AnnotatedArticle(ArticleId id, Article article, AnnotationSet annotations, QObject *parent = nullptr);

    ArticleId id() const { return m_id; }
    const Article &article() const { return m_article; }
    const AnnotationSet &annotations() const { return m_annotations; }
    QUndoStack *undoStack() { return &m_undoStack; }

    /// One undo step, named `text` in the Edit menu; an empty change is none.
    /// With a merge key, directly following changes of the same key become one
    /// step: typing in one note.
    void push(const QString &text, const AnnotationChange &change, const QString &mergeKey = {});

    /// From now on push() only tells why it is refused: what cannot be kept is not
    /// made. Empty: it is not refused.
    void setReadOnly(const QString &reason) { m_readOnlyReason = reason; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// What recognition finds where nobody has edited: no undo step. `after` is what
    /// the change makes of the annotations, worked out elsewhere: of a long article
    /// it takes longer than a window may stand still.
    void take(const AnnotationChange &change, const AnnotationSet &after);

signals:
    void refused(const QString &reason);
    void changed(const lectern::AnnotationChange &change);

private:
    friend class ChangeCommand;
    void apply(const AnnotationChange &change);

    ArticleId m_id;
    Article m_article;
    AnnotationSet m_annotations;
    QUndoStack m_undoStack;
    QString m_readOnlyReason = {};
};

} // namespace lectern
