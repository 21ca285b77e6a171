// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotefilter.h"

#include "core/export/quotationnames.h"

#include <QCoreApplication>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

bool isOf(const Annotation &quotation, QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::Undecided: return quotation.status == AnnotationStatus::Proposed;
    case QuoteStatus::Doubtful: return quotation.status == AnnotationStatus::Proposed && quotation.doubtful;
    case QuoteStatus::Accepted: return quotation.status == AnnotationStatus::Accepted;
    case QuoteStatus::Rejected: return quotation.status == AnnotationStatus::Rejected;
    }
    Q_UNREACHABLE_RETURN(false);
}

template<typename Value>
bool allows(const std::optional<Value> &wanted, Value value)
{
    return !wanted || *wanted == value;
}

} // namespace

bool QuoteFilter::accepts(const Annotation &quotation) const
{
    const Quotation &own = *quotation.quotation;
    const bool isRightStatus = status ? isOf(quotation, *status) : quotation.status != AnnotationStatus::Rejected;
    return isRightStatus && allows(kind, own.sourceKind) && allows(type, own.type) && allows(stance, own.stance) &&
           allows(grade, own.grade);
}

QString statusName(QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::Undecided: return QCoreApplication::translate("lectern", "undecided");
    case QuoteStatus::Doubtful: return QCoreApplication::translate("lectern", "doubtful");
    case QuoteStatus::Accepted: return QCoreApplication::translate("lectern", "accepted");
    case QuoteStatus::Rejected: return QCoreApplication::translate("lectern", "rejected");
    }
    Q_UNREACHABLE_RETURN({});
}

QString filterText(const QuoteFilter &filter)
{
    QStringList parts;
    if (filter.kind)
        parts << sourceKindName(*filter.kind);
    if (filter.type)
        parts << quotationTypeName(*filter.type);
    if (filter.stance)
        parts << stanceName(*filter.stance);
    if (filter.grade)
        parts << gradeName(*filter.grade);
    if (filter.status)
        parts << statusName(*filter.status);
    return parts.join(u", "_s);
}

} // namespace lectern
