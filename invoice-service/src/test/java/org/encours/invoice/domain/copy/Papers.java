package org.encours.invoice.domain.copy;

import static org.encours.invoice.domain.sample.Samples.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoicing.InvoiceDraft;
import org.encours.invoice.domain.invoicing.Invoicing;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.sample.Samples;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.kernel.Money;

/** Papers that tests talk about. */
public final class Papers {

  public static final InvoiceLine LINE = line("Farine", "1", "4000", "21");

  /** The worked example: 4,000 and 900 at 21 %, 200 at 6 %. */
  private static final List<InvoiceLine> WORKED =
      List.of(LINE, line("Sucre", "2", "450.00", "21"), line("Livres", "1", "200", "6"));

  private Papers() {}

  static InvoiceLine line(String what, String quantity, String price, String rate) {
    return new InvoiceLine(
        what, new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(rate));
  }

  public static Creditor creditor(String country) {
    boolean french = country.equals("FR");
    return new Creditor(
        Samples.ACME,
        french ? "Acme France SAS" : "Acme Belgique SRL",
        country,
        french ? "999026008" : "0401234560",
        french ? Optional.empty() : Optional.of("BE0401234560"),
        french ? "FR7630006000011234567890189" : "BE68539007547034",
        Optional.empty(),
        Creditor.Size.SME,
        new Address(
            "Rue Fictive 1", french ? "75001" : "1000", french ? "Paris" : "Bruxelles", country),
        "fr",
        "credit@acme.example",
        "+32 2 555 01 00");
  }

  public static Debtor debtor(String language) {
    Debtor bakery = Samples.bakery();
    return new Debtor(
        bakery.creditor(),
        bakery.key(),
        bakery.kind(),
        bakery.name(),
        language,
        bakery.country(),
        Optional.of("0888888895"),
        bakery.vatNumber(),
        bakery.address(),
        bakery.contacts(),
        bakery.terms(),
        bakery.parent());
  }

  private static Invoice issued(
      String country,
      List<InvoiceLine> lines,
      Optional<PaymentTerms> terms,
      List<InvoiceDraft.Part> parts,
      Optional<Money> due) {
    InvoiceDraft draft =
        new InvoiceDraft(
            "2026-1",
            Samples.ISSUED,
            Optional.of(Samples.ISSUED),
            Optional.empty(),
            terms,
            parts,
            "EUR",
            lines,
            due,
            Optional.of(country.equals("FR") ? "RF98INV2026000123" : "+++202/6000/12320+++"),
            Optional.of("PO-88120"));
    return new Invoicing(country, Samples.WEEKDAYS)
        .issue(new UUID(0, 10), debtor("fr"), draft, PaymentReference.generate(country, 1))
        .orThrow()
        .state()
        .invoice();
  }

  private static Paper paper(
      String language, List<InvoiceLine> lines, Optional<PaymentTerms> terms) {
    return InvoicePaper.of(
        creditor("BE"),
        debtor(language),
        issued("BE", lines, terms, List.of(), Optional.empty()),
        lines);
  }

  public static Paper invoice(String country, String language) {
    return InvoicePaper.of(
        creditor(country),
        debtor(language),
        issued(country, WORKED, Optional.empty(), List.of(), Optional.empty()),
        WORKED);
  }

  public static Paper described(String text) {
    return paper("fr", List.of(line(text, "3", "0.07", "21")), Optional.empty());
  }

  public static Paper zeroRated() {
    return paper(
        "fr", List.of(line("Journaux", "10", "1.20", "0"), LINE), Optional.of(discounted()));
  }

  private static PaymentTerms discounted() {
    return new PaymentTerms(
        30, Optional.empty(), Optional.of(new PaymentTerms.Discount(BigDecimal.TWO, 10)));
  }

  public static Paper inInstalments() {
    List<InvoiceDraft.Part> parts =
        List.of(
            new InvoiceDraft.Part(LocalDate.of(2026, 2, 1), eur("3000.00")),
            new InvoiceDraft.Part(LocalDate.of(2026, 3, 1), eur("3141.00")));
    return InvoicePaper.of(
        creditor("BE"),
        debtor("fr"),
        issued("BE", WORKED, Optional.empty(), parts, Optional.empty()),
        WORKED);
  }

  /** A document of which more is due than the lines say, as with charges on the whole of it. */
  public static Paper partial(List<InvoiceLine> lines) {
    return InvoicePaper.of(
        creditor("BE"),
        debtor("fr"),
        issued("BE", lines, Optional.empty(), List.of(), Optional.of(eur("5000.00"))),
        lines);
  }

  public static Paper assigned() {
    Invoice invoice = issued("BE", WORKED, Optional.empty(), List.of(), Optional.empty());
    Invoice sold =
        new Assignment(
                Assignment.Kind.FACTORED,
                "Factor Test SA",
                Samples.ISSUED.plusDays(5),
                Optional.of("BE21001234567803"),
                Optional.empty(),
                Optional.empty())
            .of(java.util.UUID.randomUUID(), invoice)
            .orThrow()
            .state()
            .invoice();
    return InvoicePaper.of(creditor("BE"), debtor("fr"), sold, WORKED);
  }

  public static Paper creditNote(String amount) {
    return CreditNotePaper.of(
        creditor("BE"), debtor("fr"), note(amount), Optional.of("2026-1"), WORKED);
  }

  public static Paper bonus(String amount) {
    return CreditNotePaper.of(
        creditor("BE"), debtor("fr"), note(amount), Optional.empty(), List.of());
  }

  private static CreditNote note(String amount) {
    return new CreditNote(
        new UUID(0, 11),
        Samples.ACME,
        Samples.bakery().key(),
        "CN-1",
        Optional.empty(),
        LocalDate.of(2026, 2, 2),
        eur(amount),
        eur(amount),
        "Sacs déchirés");
  }
}
