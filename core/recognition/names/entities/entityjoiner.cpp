// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/entities/entityjoiner.h"

#include "core/recognition/names/entities/descriptions.h"
#include "core/recognition/names/namereasons.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

EntityKind entityKindOf(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Country: return EntityKind::Country;
    case AnnotationKind::Organization: return EntityKind::Organization;
    case AnnotationKind::Place: return EntityKind::Place;
    default: return EntityKind::Person;
    }
}

/// Strings of this file, for translators.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(lectern)
};

class EntityJoiner
{
public:
    EntityJoiner(const NameContext &context, std::vector<NameSpan> &names) : m_context(context), m_names(names) {}

    QList<Entity> run()
    {
        learnFullNames();
        for (NameSpan &name : m_names)
            name.entity = entityOf(name);
        for (const NameSpan &name : m_names)
            addAlias(name);
        return std::move(m_entities);
    }

private:
    /// Full forms come first, so that a short one before them finds them too.
    void learnFullNames()
    {
        for (const NameSpan &name : m_names) {
            if (name.kind == AnnotationKind::Person && name.tokens.length() > 1)
                m_fullNames[m_context.token(name.tokens.end - 1).folded].append(name.tokens);
            if (name.kind == AnnotationKind::Organization && name.tokens.length() > 1) {
                learnAcronyms(name);
                m_organizations[m_context.token(name.tokens.end - 1).folded].append(&name);
            }
        }
        for (const NameSpan &name : m_names) {
            if (name.rule == NameRule::DefinedAcronym)
                m_acronyms.insert(m_context.token(name.tokens.first).folded, name.cue);
        }
    }

    void learnAcronyms(const NameSpan &name)
    {
        QString initials;
        for (qint32 i = name.tokens.first; i < name.tokens.end; ++i) {
            if (m_context.isCapitalized(i))
                initials += m_context.word(i).front();
        }
        if (initials.size() >= 3)
            m_acronyms.insert(foldedHash(initials), name.tokens);
        const qint32 bracket = name.tokens.end;
        if (m_context.isSign(bracket, U'(') && m_context.isSign(bracket + 2, U')') &&
            m_context.token(bracket + 1).wordCase == WordCase::Upper)
            m_acronyms.insert(m_context.token(bracket + 1).folded, name.tokens);
    }

    qint32 entityOf(const NameSpan &name)
    {
        if (const NameSpan *known = definedAs(name))
            return ofLexicon(*known);
        if (name.form >= 0)
            return ofLexicon(name);
        if (name.kind == AnnotationKind::Person)
            return named(name.kind, fullNameOf(name));
        if (name.kind == AnnotationKind::Organization && name.tokens.length() == 1) {
            const auto full = m_acronyms.constFind(m_context.token(name.tokens.first).folded);
            if (full != m_acronyms.cend() && full->first != name.tokens.first) {
                if (const NameSpan *span = spanAt(*full))
                    return span->form >= 0 ? ofLexicon(*span) : named(name.kind, *full);
            }
        }
        if (name.kind == AnnotationKind::Organization) {
            if (const NameSpan *longer = longerFormOf(name))
                return longer->form >= 0 ? ofLexicon(*longer) : named(name.kind, longer->tokens);
        }
        return named(name.kind, name.tokens);
    }

    /// "Movimento 5 Stelle (M5S)": the lexicons know what the acronym behind it means.
    const NameSpan *definedAs(const NameSpan &name) const
    {
        if (name.form >= 0 || name.kind != AnnotationKind::Organization || !m_context.isSign(name.tokens.end, U'('))
            return nullptr;
        const TokenSpan acronym{name.tokens.end + 1, name.tokens.end + 2};
        const NameSpan *span = m_context.isSign(acronym.end, U')') ? spanAt(acronym) : nullptr;
        return span != nullptr && span->form >= 0 && span->kind == name.kind ? span : nullptr;
    }

    /// "Health Ministry" where just one longer name, "Iraqi Health Ministry", ends or begins so.
    const NameSpan *longerFormOf(const NameSpan &name) const
    {
        if (name.tokens.length() < 2)
            return nullptr;
        const NameSpan *found = nullptr;
        quint64 foundKey = 0;
        for (const NameSpan *other : m_organizations.value(m_context.token(name.tokens.end - 1).folded)) {
            if (other->tokens.length() <= name.tokens.length() || !endsLike(*other, name))
                continue;
            const quint64 key = keyOf(other->tokens);
            if (found != nullptr && key != foundKey)
                return nullptr;
            found = other;
            foundKey = key;
        }
        return found;
    }

    bool endsLike(const NameSpan &longer, const NameSpan &name) const
    {
        for (qint32 k = 1; k <= name.tokens.length(); ++k) {
            if (m_context.token(longer.tokens.end - k).folded != m_context.token(name.tokens.end - k).folded)
                return false;
        }
        return true;
    }

    quint64 keyOf(TokenSpan tokens) const
    {
        quint64 key = m_context.token(tokens.first).folded;
        for (qint32 i = tokens.first + 1; i < tokens.end; ++i)
            key = Lexicons::joined(key, m_context.token(i).folded);
        return key;
    }

    const NameSpan *spanAt(TokenSpan tokens) const
    {
        const auto found =
            std::ranges::lower_bound(m_names, tokens.first, {}, [](const NameSpan &span) { return span.tokens.first; });
        return found != m_names.end() && found->tokens == tokens ? &*found : nullptr;
    }

    /// The nearest full name before with this surname, else the first one behind.
    TokenSpan fullNameOf(const NameSpan &name) const
    {
        const auto list = m_fullNames.constFind(m_context.token(name.tokens.end - 1).folded);
        if (name.tokens.length() > 1)
            return list == m_fullNames.cend() ? name.tokens : firstAlike(*list, name.tokens);
        if (list == m_fullNames.cend())
            return ofGivenName(name.tokens);
        TokenSpan best = list->first();
        for (const TokenSpan &full : *list) {
            if (full.first < name.tokens.first)
                best = full;
        }
        return firstAlike(*list, best);
    }

    /// "Donald Trump" and "Donald J. Trump" are one, "Saddam Hussein" and "Fuad
    /// Hussein" are two: the given names decide.
    TokenSpan firstAlike(const QList<TokenSpan> &list, TokenSpan tokens) const
    {
        for (const TokenSpan &full : list) {
            if (m_context.token(full.first).folded == m_context.token(tokens.first).folded)
                return full;
        }
        return tokens;
    }

    TokenSpan ofGivenName(TokenSpan tokens) const
    {
        TokenSpan found;
        for (const NameSpan &name : m_names) {
            if (name.kind != AnnotationKind::Person || name.tokens.length() < 2 ||
                m_context.token(name.tokens.first).folded != m_context.token(tokens.first).folded)
                continue;
            if (!found.isEmpty() &&
                m_context.token(found.end - 1).folded != m_context.token(name.tokens.end - 1).folded)
                return tokens; // two people of that name
            if (found.isEmpty())
                found = name.tokens;
        }
        return found.isEmpty() ? tokens : found;
    }

    qint32 ofLexicon(const NameSpan &name)
    {
        const LexiconForm &form = m_context.lexicons().form(name.form);
        const LexiconThing &thing = m_context.lexicons().thing(form);
        QByteArray key = thing.key();
        const bool isCity = name.kind == AnnotationKind::Place && thing.kind == ThingKind::Country;
        if (isCity)
            key = "place:" + QByteArray(thing.country.data(), 2) + ':' + capitalName(name).toUtf8();
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.cend())
            return *known;
        Entity entity{EntityId::derived(key), entityKindOf(name.kind)};
        entity.name = isCity ? capitalName(name) : QString::fromUtf8(thing.name);
        entity.isoCode = thing.isoCode();
        return add(key, entity);
    }

    /// "LONDON" of a dateline is London.
    QString capitalName(const NameSpan &name) const
    {
        QString text = m_context.words(name.tokens).toString();
        if (m_context.token(name.tokens.first).wordCase == WordCase::Upper) {
            bool inWord = false;
            for (QChar &c : text) {
                c = inWord ? c.toLower() : c;
                inWord = c.isLetter();
            }
        }
        return text;
    }

    qint32 named(AnnotationKind kind, TokenSpan tokens)
    {
        QByteArray key = QByteArray::number(int(kind));
        for (qint32 i = tokens.first; i < tokens.end; ++i)
            key += '.' + QByteArray::number(m_context.token(i).folded, 16);
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.cend())
            return *known;
        const QString text = m_context.words(tokens).toString();
        const QByteArray seed =
            m_context.article().source().textHash + '\n' + QByteArray::number(int(kind)) + '\n' + text.toUtf8();
        Entity entity{EntityId::derived(seed), entityKindOf(kind)};
        entity.name = text;
        return add(key, entity);
    }

    qint32 add(const QByteArray &key, const Entity &entity)
    {
        const auto index = qint32(m_entities.size());
        m_byKey.insert(key, index);
        m_entities.append(entity);
        return index;
    }

    void addAlias(const NameSpan &name)
    {
        Entity &entity = m_entities[name.entity];
        const QString text = m_context.words(name.tokens).toString();
        addDescription(entity, descriptionOf(m_context, name));
        if (text == entity.name || std::ranges::find(entity.aliases, text, &Alias::name) != entity.aliases.end())
            return;
        entity.aliases.append({text, aliasReason(name, entity)});
    }

    /// Each role once, in the order in which the article names them.
    static void addDescription(Entity &entity, const QString &description)
    {
        constexpr qsizetype longest = 120;
        if (description.isEmpty() || entity.description.contains(description, Qt::CaseInsensitive) ||
            entity.description.size() + description.size() > longest)
            return;
        entity.description += (entity.description.isEmpty() ? QString() : u"; "_s) + description;
    }

    QString aliasReason(const NameSpan &name, const Entity &entity) const
    {
        if (name.kind == AnnotationKind::Person && name.tokens.length() == 1)
            return Texts::tr("part of the name “%1”").arg(entity.name);
        if (name.kind == AnnotationKind::Organization && name.form < 0 && name.tokens.length() == 1)
            return Texts::tr("acronym of “%1”").arg(entity.name);
        return reasonFor(m_context, name);
    }

    const NameContext &m_context;
    std::vector<NameSpan> &m_names;
    QList<Entity> m_entities = {};
    QHash<QByteArray, qint32> m_byKey = {};
    QHash<quint64, QList<TokenSpan>> m_fullNames = {};
    QHash<quint64, TokenSpan> m_acronyms = {};
    QHash<quint64, QList<const NameSpan *>> m_organizations = {}; ///< of several words, by the last one
};

} // namespace

QList<Entity> joinEntities(const NameContext &context, std::vector<NameSpan> &names)
{
    return EntityJoiner(context, names).run();
}

} // namespace lectern
