package org.encours.collections.domain.court;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import org.encours.collections.domain.claim.DebtNature;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;

/**
 * How long a claim lives, and from when.
 *
 * @param country whose law it is, which also says what interrupts
 */
public record Limitation(
    String country, Period period, Start start, String law, Certainty certainty) {

  /** The day from which the time is counted. */
  public enum Start {
    DUE_DATE,
    /**
     * The earlier of invoice and performance (FR consumer: case law varies, so the earliest start
     * is taken).
     */
    INVOICE,
    /** The end of the year in which it fell due (DE BGB § 199; FR law 68-1250). */
    END_OF_YEAR
  }

  private static final MonthDay YEAR_END = MonthDay.of(12, 31);

  public static final Limitation FR_TRADE = years("FR", 5, Start.DUE_DATE, "C.com. L110-4");
  public static final Limitation FR_CONSUMER = years("FR", 2, Start.INVOICE, "C.conso L218-2");
  public static final Limitation FR_CARRIAGE = years("FR", 1, Start.DUE_DATE, "C.com. L133-6");
  public static final Limitation FR_TELECOM = years("FR", 1, Start.DUE_DATE, "CPCE L34-2");
  public static final Limitation FR_PUBLIC_BODY =
      years("FR", 4, Start.END_OF_YEAR, "law 68-1250 of 31 Dec 1968, art. 1");
  public static final Limitation BE_CONTRACT =
      years("BE", 10, Start.DUE_DATE, "old C.civ. 2262bis");
  public static final Limitation BE_PERIODIC = years("BE", 5, Start.DUE_DATE, "old C.civ. 2277");
  public static final Limitation BE_CONSUMER_GOODS =
      general("BE", Period.ofYears(1), "old C.civ. 2272");
  public static final Limitation BE_CARRIAGE = general("BE", Period.ofYears(1), "CMR art. 32");
  public static final Limitation BE_HEALTHCARE =
      years("BE", 2, Start.DUE_DATE, "old C.civ. 2277bis");
  public static final Limitation BE_HOSPITALITY =
      new Limitation(
          "BE", Period.ofMonths(6), Start.DUE_DATE, "old C.civ. 2272", Certainty.SOURCED);
  public static final Limitation BE_INSURANCE =
      years("BE", 3, Start.DUE_DATE, "insurance law art. 88");
  public static final Limitation NL_CONTRACT = years("NL", 5, Start.DUE_DATE, "BW 3:307, 3:308");
  public static final Limitation NL_CONSUMER_SALE = years("NL", 2, Start.DUE_DATE, "BW 7:28");
  public static final Limitation DE_REGULAR =
      general("DE", Period.ofYears(3), Start.END_OF_YEAR, "BGB § 195, 199");
  public static final Limitation LU_COMMERCIAL = years("LU", 10, Start.DUE_DATE, "C.com. 189");
  public static final Limitation LU_PERIODIC = general("LU", Period.ofYears(5), "LU C.civ. 2277");
  public static final Limitation LU_CONSUMER_GOODS =
      general("LU", Period.ofYears(1), "LU C.civ. 2272");
  public static final Limitation LU_HOSPITALITY =
      general("LU", Period.ofMonths(6), "LU C.civ. 2271");

  /**
   * The seller's law between professionals, the consumer's own law for a consumer (Rome I art. 4
   * and 6); empty where that law is not known here.
   */
  public static Optional<Limitation> of(
      CreditorFile creditor, DebtorFile debtor, InvoiceFile invoice) {
    boolean consumer = debtor.kind() == DebtorKind.CONSUMER;
    DebtNature nature = invoice.nature();
    return Optional.ofNullable(
        switch (consumer ? debtor.country() : creditor.country()) {
          case "BE" -> belgian(nature, consumer, invoice);
          case "FR" -> french(nature, debtor.kind());
          case "NL" ->
              consumer && nature == DebtNature.SALE_OF_GOODS ? NL_CONSUMER_SALE : NL_CONTRACT;
          case "DE" -> DE_REGULAR;
          case "LU" -> luxembourgish(nature, consumer, invoice);
          default -> null;
        });
  }

  private static Limitation belgian(DebtNature nature, boolean consumer, InvoiceFile invoice) {
    return switch (nature) {
      case PERIODIC, ENERGY, TELECOM -> BE_PERIODIC;
      case CARRIAGE -> BE_CARRIAGE;
      case HEALTHCARE -> BE_HEALTHCARE;
      case HOSPITALITY -> BE_HOSPITALITY;
      case INSURANCE -> BE_INSURANCE;
      case SALE_OF_GOODS -> consumer && !inWriting(invoice) ? BE_CONSUMER_GOODS : BE_CONTRACT;
      case GENERAL, SERVICE, SCHOOL -> BE_CONTRACT;
    };
  }

  private static Limitation french(DebtNature nature, DebtorKind kind) {
    if (kind == DebtorKind.PUBLIC_BODY) {
      return FR_PUBLIC_BODY;
    }
    return switch (nature) {
      case CARRIAGE -> FR_CARRIAGE;
      case TELECOM -> FR_TELECOM;
      default -> kind == DebtorKind.CONSUMER ? FR_CONSUMER : FR_TRADE;
    };
  }

  private static Limitation luxembourgish(
      DebtNature nature, boolean consumer, InvoiceFile invoice) {
    return switch (nature) {
      case PERIODIC, ENERGY, TELECOM -> LU_PERIODIC;
      case HOSPITALITY -> LU_HOSPITALITY;
      case SALE_OF_GOODS -> consumer && !inWriting(invoice) ? LU_CONSUMER_GOODS : LU_COMMERCIAL;
      default -> LU_COMMERCIAL;
    };
  }

  /** The short time is a presumption of payment, which a signed order undoes (old C.civ. 2274). */
  private static boolean inWriting(InvoiceFile invoice) {
    return invoice.has(Evidence.Kind.ORDER);
  }

  /** How long a title lives: FR CPCE L111-4; BE 2262bis; NL 3:324; DE § 197; LU 2262. */
  Period ofTitle() {
    return switch (country) {
      case "NL" -> Period.ofYears(20);
      case "DE", "LU" -> Period.ofYears(30);
      default -> Period.ofYears(10);
    };
  }

  /** The last day on which the claim is alive when nothing interrupted it. */
  public LocalDate end(InvoiceFile invoice, LocalDate dueDate) {
    return end(start(invoice, dueDate));
  }

  /** The last day of a period that starts on a day. No weekend moves it: do not rely on that. */
  public LocalDate end(LocalDate from) {
    return from.plus(period);
  }

  /** The last day after an act that made the time begin anew. */
  LocalDate restarted(LocalDate act) {
    // In Germany the new time begins at once (§ 212), in France the four years with the next year.
    return country.equals("FR") && start == Start.END_OF_YEAR ? end(yearEnd(act)) : end(act);
  }

  public LocalDate start(InvoiceFile invoice, LocalDate dueDate) {
    return switch (start) {
      case DUE_DATE -> dueDate;
      case END_OF_YEAR -> yearEnd(dueDate);
      case INVOICE -> {
        LocalDate delivery = invoice.deliveryDate();
        yield delivery != null && delivery.isBefore(invoice.issueDate())
            ? delivery
            : invoice.issueDate();
      }
    };
  }

  private static LocalDate yearEnd(LocalDate day) {
    return YEAR_END.atYear(day.getYear());
  }

  private static Limitation years(String country, int years, Start start, String law) {
    return new Limitation(country, Period.ofYears(years), start, law, Certainty.SOURCED);
  }

  private static Limitation general(String country, Period period, String law) {
    return general(country, period, Start.DUE_DATE, law);
  }

  private static Limitation general(String country, Period period, Start start, String law) {
    return new Limitation(country, period, start, law, Certainty.GENERAL);
  }
}
