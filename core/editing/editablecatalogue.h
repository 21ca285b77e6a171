// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogue.h"

#include <QObject>
#include <QUndoStack>

namespace lectern {

/// The catalogue of the open library, with its own undo stack. What recognizers
/// bring is added without a step: an entity that nothing mentions does no harm,
/// and undoing a run must not take away what other articles came to use.
class EditableCatalogue : public QObject
{
    Q_OBJECT

public:
    explicit EditableCatalogue(Catalogue catalogue = {}, QObject *parent = nullptr);

    const Catalogue &catalogue() const { return m_catalogue; }
    QUndoStack *undoStack() { return &m_undoStack; }

    void push(const QString &text, const CatalogueChange &change); ///< one undo step
    void add(const QList<Entity> &entities);                       ///< no undo step
    /// As for an article: from now on push() only tells why it is refused.
    void setReadOnly(const QString &reason) { m_readOnlyReason = reason; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; } ///< for people
    /// What decisions in articles taught or take back: their undo does this again.
    void learn(const CatalogueChange &change);
    /// What a library held already: nothing changes by it.
    void take(const QList<LearnedFact> &stored);

signals:
    void refused(const QString &reason);
    void changed(const lectern::CatalogueChange &change);
    /// Undo or redo brought a change back or took it away, after changed().
    void revisited(const lectern::CatalogueChange &change);

private:
    void apply(const CatalogueChange &change);

    Catalogue m_catalogue;
    QUndoStack m_undoStack;
    QString m_readOnlyReason = {};
};

} // namespace lectern
