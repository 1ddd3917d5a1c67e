package org.encours.collections.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.cases.CaseFlags;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.dossier.Page.Part;
import org.encours.collections.domain.party.Address;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;

/**
 * The letter that tells a debtor that its debt was sold. It names seller, buyer, debts and account:
 * what a debtor must know before a payment to the seller stops to free it.
 */
public final class AssignmentNotice {

  private AssignmentNotice() {}

  public static Page of(CollectionCase of, CreditorFile seller, DebtorFile debtor) {
    CaseFlags.Sold sold = of.flags().sold();
    NoticeWords words = NoticeWords.of(debtor.language());
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Facts(
            words.seller(),
            rows(
                seller.name(), seller.enterpriseNumber(), line(seller.address()), seller.email())));
    parts.add(
        new Part.Facts(
            words.debtor(),
            rows(debtor.name(), debtor.enterpriseNumber(), line(debtor.address()))));
    List<List<String>> buyer = new ArrayList<>(rows(sold.terms().buyer()));
    row(buyer, words.account(), sold.terms().payTo());
    row(buyer, words.reference(), sold.terms().reference());
    row(buyer, words.registration(), sold.terms().registration());
    parts.add(new Part.Facts(words.buyer(), buyer));
    parts.add(debts(of, sold, words));
    List<String> said = new ArrayList<>();
    said.add(words.told().formatted(sold.terms().buyer(), sold.on()));
    said.addAll(List.of(words.pay(), words.before(), words.objections()));
    law(said, seller.country(), words);
    parts.add(new Part.Words("", said));
    return new Page(
        "assignment-notice.pdf",
        words.language(),
        words.title(),
        seller.name() + " / " + sold.terms().buyer() + " · " + sold.on(),
        parts);
  }

  private static Part debts(CollectionCase of, CaseFlags.Sold sold, NoticeWords words) {
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : of.claims()) {
      rows.add(
          List.of(
              claim.number(),
              claim.dueDate().toString(),
              claim.principal().toString(),
              claim.charges().toString()));
    }
    rows.add(List.of(words.total(), "", "", sold.open().toString()));
    return new Part.Grid(
        words.debts(),
        List.of(words.invoice(), words.due(), words.principal(), words.accessories()),
        rows,
        true);
  }

  /** The law of the debt is taken to be that of the seller's country; no other is cited. */
  private static void law(List<String> said, String country, NoticeWords words) {
    switch (country) {
      case "BE" -> said.add(words.inBelgium());
      case "FR" -> said.add(words.inFrance());
      default -> {}
    }
  }

  private static List<List<String>> rows(String... values) {
    List<List<String>> rows = new ArrayList<>();
    for (String value : values) {
      row(rows, "", value);
    }
    return rows;
  }

  private static void row(List<List<String>> rows, String label, String value) {
    if (value != null && !value.isBlank()) {
      rows.add(List.of(label, value));
    }
  }

  private static String line(Address at) {
    return at == null
        ? null
        : at.street() + ", " + at.postalCode() + " " + at.city() + ", " + at.country();
  }
}
