// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/names/namereasons.h"

#include <QCoreApplication>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// Strings of this file, for translators.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(lectern)
};

QString formReason(NameForm form)
{
    switch (form) {
    case NameForm::Name: return Texts::tr("“%1” is a country");
    case NameForm::Further: return Texts::tr("“%1” is another name of %2");
    case NameForm::Former: return Texts::tr("“%1” is a former name of %2");
    case NameForm::Demonym: return Texts::tr("“%1” is the demonym of %2");
    case NameForm::Abbreviation: return Texts::tr("“%1” is an abbreviation of %2");
    case NameForm::Capital: return Texts::tr("“%1” is a capital of %2");
    case NameForm::Seat: return Texts::tr("“%1” stands for the government of %2");
    }
    Q_UNREACHABLE_RETURN({});
}

QString lexiconReason(const LexiconForm &form, const LexiconThing &thing)
{
    switch (thing.kind) {
    case ThingKind::Country: return formReason(form.form);
    case ThingKind::Organization:
        return form.form == NameForm::Name ? Texts::tr("“%1” is a known organization")
                                           : Texts::tr("“%1” is another name of %2");
    case ThingKind::Place:
        return form.form == NameForm::Name ? Texts::tr("“%1” is a known place")
                                           : Texts::tr("“%1” is another name of %2");
    }
    Q_UNREACHABLE_RETURN({});
}

QString lexiconRuleId(const LexiconForm &form, const LexiconThing &thing)
{
    constexpr QStringView forms[] = {u"name",         u"further-name", u"former-name", u"demonym",
                                     u"abbreviation", u"capital",      u"seat"};
    constexpr QStringView kinds[] = {u"country", u"organization", u"place"};
    return kinds[size_t(thing.kind)].toString() + u'.' + forms[size_t(form.form)].toString();
}

/// %1 is the name, %2 what the rule goes by.
QString plainReason(const NameSpan &span)
{
    switch (span.rule) {
    case NameRule::Lexicon: break;
    case NameRule::SharedHead: return Texts::tr("“%1” goes with “%2”");
    case NameRule::Government: return Texts::tr("“%1” is a capital and acts like a government here: “%2”");
    case NameRule::GovernmentSeat: return formReason(NameForm::Seat);
    case NameRule::CapitalAsPlace:
        return span.cue.isEmpty() ? Texts::tr("“%1” is a capital, and nothing here speaks for its government")
                                  : Texts::tr("“%1” is a capital, meant as a place here: “%2”");
    case NameRule::Dateline: return Texts::tr("“%1” is the place of the dateline");
    case NameRule::Byline: return Texts::tr("“%1” stands in the byline");
    case NameRule::PersonTitle: return Texts::tr("“%1” follows the title “%2”");
    case NameRule::PersonGivenName: return Texts::tr("“%2” is a given name");
    case NameRule::PersonSpeech: return Texts::tr("“%1” stands beside “%2”");
    case NameRule::PersonNoun: return Texts::tr("“%1” is described as “%2”");
    case NameRule::Surname: return Texts::tr("“%1” is part of the full name “%2”");
    case NameRule::OrganizationHead:
    case NameRule::PlaceHead: return Texts::tr("“%1” is a name with the word “%2”");
    case NameRule::Acronym: return Texts::tr("“%1” looks like an acronym of an organization");
    case NameRule::DefinedAcronym: return Texts::tr("“%1” stands in brackets behind “%2”");
    case NameRule::Administration: return Texts::tr("“%1” is a government named after a person");
    case NameRule::PlacePreposition: return Texts::tr("“%1” stands behind “%2”");
    case NameRule::PlaceInCountry: return Texts::tr("“%1” is said to be in “%2”");
    case NameRule::Repeated: return Texts::tr("“%1” is named elsewhere in this article");
    case NameRule::Tagger: return Texts::tr("Words and context of “%1” resemble names of this kind");
    }
    return {};
}

QStringView plainRuleId(NameRule rule)
{
    switch (rule) {
    case NameRule::Lexicon: break;
    case NameRule::SharedHead: return u"country.shared-head";
    case NameRule::Government: return u"country.government";
    case NameRule::GovernmentSeat: return u"country.seat";
    case NameRule::CapitalAsPlace: return u"place.capital";
    case NameRule::Dateline: return u"place.dateline";
    case NameRule::Byline: return u"person.byline";
    case NameRule::PersonTitle: return u"person.title";
    case NameRule::PersonGivenName: return u"person.given-name";
    case NameRule::PersonSpeech: return u"person.speech";
    case NameRule::PersonNoun: return u"person.described";
    case NameRule::Surname: return u"person.surname";
    case NameRule::OrganizationHead: return u"organization.head";
    case NameRule::Acronym: return u"organization.acronym";
    case NameRule::DefinedAcronym: return u"organization.defined-acronym";
    case NameRule::Administration: return u"organization.administration";
    case NameRule::PlaceHead: return u"place.head";
    case NameRule::PlacePreposition: return u"place.preposition";
    case NameRule::PlaceInCountry: return u"place.in-country";
    case NameRule::Repeated: return u"name.repeated";
    case NameRule::Tagger: return u"name.tagger";
    }
    return u"name";
}

} // namespace

QString ruleId(const NameContext &context, const NameSpan &span)
{
    if (span.rule != NameRule::Lexicon || span.form < 0)
        return plainRuleId(span.rule).toString();
    const LexiconForm &form = context.lexicons().form(span.form);
    return lexiconRuleId(form, context.lexicons().thing(form));
}

QString reasonFor(const NameContext &context, const NameSpan &span)
{
    const QString name = context.words(span.tokens).toString();
    if (span.form < 0 || (span.rule != NameRule::Lexicon && span.rule != NameRule::GovernmentSeat))
        return plainReason(span).replace(u"%1"_s, name).replace(u"%2"_s, context.words(span.cue).toString());
    const LexiconForm &form = context.lexicons().form(span.form);
    const LexiconThing &thing = context.lexicons().thing(form);
    return lexiconReason(form, thing).replace(u"%1"_s, name).replace(u"%2"_s, QString::fromUtf8(thing.name));
}

} // namespace lectern
