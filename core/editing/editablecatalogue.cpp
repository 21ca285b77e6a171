// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/editablecatalogue.h"

#include <QUndoCommand>

#include <utility>

namespace lectern {

EditableCatalogue::EditableCatalogue(Catalogue catalogue, QObject *parent)
    : QObject(parent), m_catalogue(std::move(catalogue))
{
}

void EditableCatalogue::push(const QString &text, const CatalogueChange &change)
{
    class Command : public QUndoCommand
    {
    public:
        Command(EditableCatalogue &catalogue, const QString &name, CatalogueChange what)
            : QUndoCommand(name), m_catalogue(catalogue), m_change(std::move(what))
        {
        }
        void redo() override
        {
            m_catalogue.apply(m_change);
            if (std::exchange(m_wasDone, true))
                emit m_catalogue.revisited(m_change);
        }
        void undo() override
        {
            m_catalogue.apply(m_change.inverse());
            emit m_catalogue.revisited(m_change.inverse());
        }

    private:
        EditableCatalogue &m_catalogue;
        CatalogueChange m_change;
        bool m_wasDone = false;
    };
    if (isReadOnly())
        emit refused(m_readOnlyReason);
    else if (!change.isEmpty())
        m_undoStack.push(new Command(*this, text, change));
}

void EditableCatalogue::add(const QList<Entity> &entities)
{
    if (const CatalogueChange change = m_catalogue.missing(entities); !change.isEmpty())
        apply(change);
}

void EditableCatalogue::learn(const CatalogueChange &change)
{
    if (!change.isEmpty())
        apply(change);
}

void EditableCatalogue::take(const QList<LearnedFact> &stored)
{
    CatalogueChange change;
    for (const LearnedFact &fact : stored) {
        if (!m_catalogue.find(fact.id)) // or it was learned anew before the library answered
            change.addedFacts.append(fact);
    }
    m_catalogue.apply(change);
}

void EditableCatalogue::apply(const CatalogueChange &change)
{
    m_catalogue.apply(change);
    emit changed(change);
}

} // namespace lectern
