// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/quotationnames.h"

#include <QCoreApplication>

namespace lectern {

namespace {

QString told(const char *text) { return QCoreApplication::translate("lectern", text); }

} // namespace

QString gradeName(SourcingGrade grade)
{
    switch (grade) {
    case SourcingGrade::Named: return told(QT_TRANSLATE_NOOP("lectern", "named"));
    case SourcingGrade::Role: return told(QT_TRANSLATE_NOOP("lectern", "by role only"));
    case SourcingGrade::Anonymous: return told(QT_TRANSLATE_NOOP("lectern", "anonymous"));
    case SourcingGrade::Document: return told(QT_TRANSLATE_NOOP("lectern", "document"));
    case SourcingGrade::OtherMedia: return told(QT_TRANSLATE_NOOP("lectern", "other media"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString sourceKindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Person: return told(QT_TRANSLATE_NOOP("lectern", "persons"));
    case SourceKind::Organization: return told(QT_TRANSLATE_NOOP("lectern", "organizations"));
    case SourceKind::Country: return told(QT_TRANSLATE_NOOP("lectern", "countries"));
    case SourceKind::Unnamed: return told(QT_TRANSLATE_NOOP("lectern", "unnamed sources"));
    case SourceKind::Other: return told(QT_TRANSLATE_NOOP("lectern", "other sources"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString quotationTypeName(QuotationType type)
{
    switch (type) {
    case QuotationType::Direct: return told(QT_TRANSLATE_NOOP("lectern", "direct"));
    case QuotationType::Mixed: return told(QT_TRANSLATE_NOOP("lectern", "mixed"));
    case QuotationType::Indirect: return told(QT_TRANSLATE_NOOP("lectern", "indirect"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString stanceName(QuotationStance stance)
{
    switch (stance) {
    case QuotationStance::Neutral: return told(QT_TRANSLATE_NOOP("lectern", "says"));
    case QuotationStance::Claims: return told(QT_TRANSLATE_NOOP("lectern", "claims"));
    case QuotationStance::Admits: return told(QT_TRANSLATE_NOOP("lectern", "admits"));
    case QuotationStance::Denies: return told(QT_TRANSLATE_NOOP("lectern", "denies"));
    case QuotationStance::Warns: return told(QT_TRANSLATE_NOOP("lectern", "warns"));
    case QuotationStance::Accuses: return told(QT_TRANSLATE_NOOP("lectern", "accuses"));
    case QuotationStance::Predicts: return told(QT_TRANSLATE_NOOP("lectern", "predicts"));
    case QuotationStance::Asks: return told(QT_TRANSLATE_NOOP("lectern", "asks"));
    case QuotationStance::Praises: return told(QT_TRANSLATE_NOOP("lectern", "praises"));
    case QuotationStance::Declines: return told(QT_TRANSLATE_NOOP("lectern", "declines to comment"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lectern
