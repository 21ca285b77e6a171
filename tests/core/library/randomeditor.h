// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/editing/annotatedarticle.h"
#include "core/editing/editablecatalogue.h"
#include "tests/support/randomannotations.h"

namespace lectern::tests {

/// An analyst at work: the same seed and the same start give the same edits. Ids are
/// long enough that thousands of edits bring none twice.
class RandomEditor
{
public:
    RandomEditor(AnnotatedArticle &article, EditableCatalogue &catalogue, quint32 seed)
        : m_article(article), m_catalogue(catalogue), m_random(seed)
    {
    }

    void edit()
    {
        const QList<Annotation> &all = m_article.annotations().all();
        switch (m_random.bounded(8)) {
        case 0: m_article.undoStack()->undo(); break;
        case 1: m_article.undoStack()->redo(); break;
        case 2:
            m_catalogue.add({{EntityId(qint64(m_random.generate64() >> 1)), EntityKind::Person,
                              QString::number(m_random.generate())}});
            break;
        case 3:
            if (!all.isEmpty())
                change(all[m_random.bounded(int(all.size()))]);
            break;
        case 4:
            if (!all.isEmpty())
                m_article.push(QStringLiteral("Delete"), {{all[m_random.bounded(int(all.size()))]}, {}});
            break;
        case 5: addMany(); break;
        default: m_article.push(QStringLiteral("Mark"), {{}, {fresh()}});
        }
    }

private:
    Annotation fresh()
    {
        return randomAnnotation(m_random, m_article.article().text().size(), qint64(m_random.generate64() >> 1));
    }

    void change(const Annotation &annotation)
    {
        Annotation changed = annotation;
        changed.status = AnnotationStatus(m_random.bounded(3));
        changed.note += QStringLiteral("o'clock \U0001F33E ");
        m_article.push(QStringLiteral("Note"), {{annotation}, {changed}}, QString::number(annotation.id.value()));
    }

    void addMany()
    {
        QList<Annotation> many;
        for (int i = 0; i < 50; ++i)
            many.append(fresh());
        m_article.push(QStringLiteral("Recognize"), {{}, many});
    }

    AnnotatedArticle &m_article;
    EditableCatalogue &m_catalogue;
    QRandomGenerator m_random;
};

} // namespace lectern::tests
