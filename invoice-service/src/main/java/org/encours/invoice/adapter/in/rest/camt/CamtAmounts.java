package org.encours.invoice.adapter.in.rest.camt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.encours.kernel.Money;

/**
 * What each detail of an entry comes to. Banks put it in one of several elements, and some book the
 * entry net of charges that the details declare: what accounts for the whole entry counts.
 *
 * @param parts positive for what goes the entry's way; one for each detail
 * @param charges what the bank kept; negative where it gave some back
 */
record CamtAmounts(List<Money> parts, Money charges) {

  /** Where a detail may say what it comes to, the likeliest last: gross beats net of charges. */
  private static final List<Function<XmlNode, Optional<XmlNode>>> WHERE =
      List.of(
          detail -> detail.one("AmtDtls/InstdAmt/Amt"),
          detail -> detail.one("AmtDtls/CntrValAmt/Amt"),
          detail -> detail.one("AmtDtls/TxAmt/Amt"),
          detail -> detail.one("Amt"),
          detail -> detail.one("Amt").or(() -> detail.one("AmtDtls/TxAmt/Amt")));

  /** Nothing where the details, with charges or without, do not come to the entry's amount. */
  static Optional<CamtAmounts> of(XmlNode entry, List<XmlNode> details, Money amount) {
    boolean incoming = entry.text("CdtDbtInd").filter("CRDT"::equals).isPresent();
    List<List<Money>> readings =
        WHERE.stream().flatMap(where -> read(details, where, incoming, amount).stream()).toList();
    Money zero = Money.zero(amount.currency());
    Money ofDetails =
        details.stream().map(detail -> charges(detail, zero)).reduce(zero, Money::plus);
    Money ofEntry = charges(entry, zero);
    return Stream.of(ofDetails, ofEntry, ofDetails.plus(ofEntry), zero)
        .flatMap(
            kept ->
                readings.stream()
                    .filter(parts -> meets(parts, kept, incoming, amount))
                    .map(parts -> new CamtAmounts(parts, kept)))
        .findFirst();
  }

  /** Charges lower what comes in and raise what goes out. */
  private static boolean meets(List<Money> parts, Money kept, boolean incoming, Money amount) {
    Money sum = sum(parts, Money.zero(amount.currency()));
    return (incoming ? sum.minus(kept) : sum.plus(kept)).equals(amount);
  }

  private static Money sum(List<Money> parts, Money zero) {
    return parts.stream().reduce(zero, Money::plus);
  }

  private static Optional<List<Money>> read(
      List<XmlNode> details,
      Function<XmlNode, Optional<XmlNode>> where,
      boolean incoming,
      Money amount) {
    List<Money> parts = new ArrayList<>();
    for (XmlNode detail : details) {
      Optional<Money> part = CamtValues.in(amount, where.apply(detail));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      boolean same =
          detail.text("CdtDbtInd").map(way -> way.equals("CRDT") == incoming).orElse(true);
      parts.add(same ? part.get() : part.get().negated());
    }
    return Optional.of(parts);
  }

  /** The records where there are any, for they may stand beside their own sum. */
  private static Money charges(XmlNode node, Money zero) {
    Money sum = zero;
    for (XmlNode charges : node.all("Chrgs")) {
      List<XmlNode> records = charges.all("Rcrd");
      for (XmlNode one : records.isEmpty() ? List.of(charges) : records) {
        Money kept =
            CamtValues.in(zero, one.one("Amt").or(() -> one.one("TtlChrgsAndTaxAmt"))).orElse(zero);
        boolean givenBack = one.text("CdtDbtInd").filter("CRDT"::equals).isPresent();
        sum = givenBack ? sum.minus(kept) : sum.plus(kept);
      }
    }
    return sum;
  }
}
