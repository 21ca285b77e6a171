// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/grammar/cuelexicon.h"

#include "core/text/tokens.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

const QHash<QString, GrammarFlags> &classNames()
{
    static const QHash<QString, GrammarFlags> names = {
        {u"pronoun"_s, Grammar::Pronoun},
        {u"feminine"_s, Grammar::Feminine},
        {u"masculine"_s, Grammar::Masculine},
        {u"neuter"_s, Grammar::Neuter},
        {u"plural"_s, Grammar::Plural},
        {u"object-pronoun"_s, Grammar::ObjectPronoun},
        {u"possessive-pronoun"_s, Grammar::PossessivePronoun},
        {u"determiner"_s, Grammar::Determiner},
        {u"preposition"_s, Grammar::Preposition},
        {u"attaching"_s, Grammar::Attaching},
        {u"within"_s, Grammar::Within},
        {u"subordinator"_s, Grammar::Subordinator},
        {u"relative"_s, Grammar::Relative},
        {u"conjunction"_s, Grammar::Conjunction},
        {u"and"_s, Grammar::And},
        {u"but"_s, Grammar::But},
        {u"that"_s, Grammar::That},
        {u"to"_s, Grammar::To},
        {u"by"_s, Grammar::By},
        {u"as"_s, Grammar::As},
        {u"question-word"_s, Grammar::QuestionWord},
        {u"be"_s, Grammar::Be},
        {u"have"_s, Grammar::Have},
        {u"do"_s, Grammar::Do},
        {u"modal"_s, Grammar::Modal},
        {u"negation"_s, Grammar::Negation},
        {u"adverb"_s, Grammar::Adverb},
        {u"time"_s, Grammar::Time},
        {u"title"_s, Grammar::Title},
        {u"role"_s, Grammar::Role},
        {u"people"_s, Grammar::People},
        {u"organization-noun"_s, Grammar::OrganizationNoun},
        {u"document"_s, Grammar::Document},
        {u"content-noun"_s, Grammar::ContentNoun},
        {u"finite-verb"_s, Grammar::FiniteVerb},
        {u"spoken-to"_s, Grammar::SpokenTo},
        {u"adjunct-verb"_s, Grammar::AdjunctVerb},
        {u"leading"_s, Grammar::Leading},
        {u"article"_s, Grammar::Article},
        {u"quantifier"_s, Grammar::Quantifier},
        {u"adjoining"_s, Grammar::Adjoining},
        {u"indefinite"_s, Grammar::Indefinite},
        {u"base-verb"_s, Grammar::BaseVerb},
        {u"not-adverb"_s, Grammar::NotAdverb},
        {u"media"_s, Grammar::Media},
        {u"hidden"_s, Grammar::Hidden},
        {u"vague"_s, Grammar::Vague},
        {u"anonymity"_s, Grammar::Anonymity},
        {u"identified"_s, Grammar::Identified},
    };
    return names;
}

const QHash<QString, Frame> &frameNames()
{
    static const QHash<QString, Frame> names = {
        {u"quote"_s, Frame::Quote},   {u"clause"_s, Frame::Clause}, {u"that"_s, Frame::That},
        {u"object"_s, Frame::Object}, {u"to"_s, Frame::To},         {u"person"_s, Frame::Person},
        {u"around"_s, Frame::Around}, {u"manner"_s, Frame::Manner}, {u"of"_s, Frame::Of},
        {u"about"_s, Frame::About},   {u"for"_s, Frame::For},       {u"on"_s, Frame::On},
        {u"as"_s, Frame::As},         {u"with"_s, Frame::With},     {u"against"_s, Frame::Against},
        {u"at"_s, Frame::At},         {u"by"_s, Frame::By},         {u"out"_s, Frame::Out},
        {u"back"_s, Frame::Back},     {u"in"_s, Frame::In},
    };
    return names;
}

const QHash<QString, QuotationStance> &stanceNames()
{
    static const QHash<QString, QuotationStance> names = {
        {u"neutral"_s, QuotationStance::Neutral},   {u"claims"_s, QuotationStance::Claims},
        {u"admits"_s, QuotationStance::Admits},     {u"denies"_s, QuotationStance::Denies},
        {u"warns"_s, QuotationStance::Warns},       {u"accuses"_s, QuotationStance::Accuses},
        {u"predicts"_s, QuotationStance::Predicts}, {u"asks"_s, QuotationStance::Asks},
        {u"praises"_s, QuotationStance::Praises},   {u"declines"_s, QuotationStance::Declines},
    };
    return names;
}

bool isVowel(QChar c) { return u"aeiou"_s.contains(c); }

/// Third person, past, participle and gerund of a regular verb.
QStringList regularForms(const QString &lemma)
{
    const QString stem = lemma.chopped(1);
    if (lemma.endsWith(u'e'))
        return {lemma + u's', lemma + u'd', lemma + u'd', stem + u"ing"_s};
    if (lemma.endsWith(u'y') && !isVowel(lemma[lemma.size() - 2]))
        return {stem + u"ies"_s, stem + u"ied"_s, stem + u"ied"_s, lemma + u"ing"_s};
    const bool hisses = lemma.endsWith(u's') || lemma.endsWith(u"sh") || lemma.endsWith(u"ch") ||
                        lemma.endsWith(u'x') || lemma.endsWith(u'z');
    // "admit" doubles its last letter, "visit" would not: those are listed with their forms.
    return {lemma + (hisses ? u"es"_s : u"s"_s), lemma + u"ed"_s, lemma + u"ed"_s, lemma + u"ing"_s};
}

/// Calls `line` with the columns of every line that is no comment; what it
/// returns, if not empty, is what is wrong with the line.
Result<bool> readTable(const QString &path, int columns, const std::function<QString(const QStringList &)> &line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QCoreApplication::translate("lectern", "The word list “%1” cannot be read.").arg(path),
                       file.errorString());
    const QString text = QString::fromUtf8(file.readAll());
    int number = 0;
    for (const QStringView row : QStringView(text).split(u'\n')) {
        ++number;
        if (row.trimmed().isEmpty() || row.startsWith(u'#'))
            continue;
        const QStringList cells = row.toString().split(u'\t');
        const QString wrong = cells.size() < columns ? u"too few columns"_s : line(cells);
        if (!wrong.isEmpty())
            return failure(QCoreApplication::translate("lectern", "Line %2 of the word list “%1” is not understood.")
                               .arg(path)
                               .arg(number),
                           wrong);
    }
    return true;
}

} // namespace

void CueLexicon::addForm(const QString &word, qint16 verb, VerbForm form)
{
    WordFacts &facts = m_words[foldedHash(word)];
    if (facts.verb < 0) {
        facts.verb = verb;
        facts.form = form;
    }
}

void CueLexicon::addVerb(const QStringList &columns)
{
    const auto index = qint16(m_verbs.size() - 1);
    const QString &lemma = columns[0];
    const QStringList forms = columns.size() > 3 ? columns[3].split(u' ') : regularForms(lemma);
    // Past before base and participle: "read" and "forecast" are told as past.
    addForm(forms.value(1), index, VerbForm::Past);
    addForm(forms.value(0), index, VerbForm::Third);
    addForm(forms.value(3), index, VerbForm::Gerund);
    addForm(lemma, index, VerbForm::Base);
    addForm(forms.value(2), index, VerbForm::Participle);
}

Result<std::shared_ptr<const CueLexicon>> CueLexicon::load(const QString &folder)
{
    auto lexicon = std::make_shared<CueLexicon>();
    const auto verbs = readTable(folder + u"/verbs.tsv"_s, 3, [&](const QStringList &columns) -> QString {
        CueVerb verb{columns[0]};
        for (const QString &name : columns[1].split(u' ')) {
            if (!frameNames().contains(name))
                return u"unknown frame "_s + name;
            verb.frames |= frameNames().value(name);
        }
        if (!stanceNames().contains(columns[2]))
            return u"unknown stance "_s + columns[2];
        verb.stance = stanceNames().value(columns[2]);
        lexicon->m_verbs.push_back(verb);
        lexicon->addVerb(columns);
        return {};
    });
    if (!verbs)
        return std::unexpected(verbs.error());
    const auto words = readTable(folder + u"/words.tsv"_s, 2, [&](const QStringList &columns) -> QString {
        const QString frame = columns[0].startsWith(u"opens-") ? columns[0].sliced(6) : QString();
        if (frame.isEmpty() ? !classNames().contains(columns[0]) : !frameNames().contains(frame))
            return u"unknown class "_s + columns[0];
        for (const QStringView word : QStringView(columns[1]).split(u' ')) {
            WordFacts &facts = lexicon->m_words[foldedHash(word)];
            facts.classes |= classNames().value(columns[0]);
            if (!frame.isEmpty())
                facts.opens |= frameNames().value(frame);
        }
        return {};
    });
    if (!words)
        return std::unexpected(words.error());
    const auto phrases = readTable(folder + u"/phrases.tsv"_s, 1, [&](const QStringList &columns) -> QString {
        std::vector<quint64> &phrase = lexicon->m_phrases.emplace_back();
        for (const QStringView word : QStringView(columns[0]).split(u' '))
            phrase.push_back(foldedHash(word));
        lexicon->m_words[phrase.front()].opensPhrase = true;
        return {};
    });
    if (!phrases)
        return std::unexpected(phrases.error());
    return lexicon;
}

} // namespace lectern
