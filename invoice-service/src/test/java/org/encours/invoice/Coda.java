package org.encours.invoice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes CODA files of 128 characters a line, as a Belgian bank would. */
public final class Coda {

  private final List<String> lines = new ArrayList<>();
  private final String iban;
  private final String day;
  private BigDecimal balance;
  private BigDecimal debits = BigDecimal.ZERO;
  private BigDecimal credits = BigDecimal.ZERO;
  private int movement;

  private Coda(String iban, int sequence, String day, String opening) {
    this.iban = iban;
    this.day = day;
    this.balance = new BigDecimal(opening);
    lines.add(row("0", 6, day, 12, "539", 15, "05", 35, "ACME", 61, "NICABEBB", 128, "2"));
    lines.add(
        row(
            "12",
            6,
            iban,
            40,
            "EUR",
            43,
            sign(balance),
            44,
            amount(balance),
            59,
            day,
            65,
            "ACME",
            126,
            "%03d".formatted(sequence)));
  }

  /** A file laid out by hand, record by record, as the banks' description says. */
  public static String file(String name) {
    try (var in = Coda.class.getResourceAsStream("/coda/" + name + ".cod")) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * @param day six digits, day first
   */
  public static Coda statement(String iban, int sequence, String day, String opening) {
    return new Coda(iban, sequence, day, opening);
  }

  /** Money in by structured communication. */
  public Coda structured(String bankReference, String amount, String communication) {
    move(bankReference, new BigDecimal(amount), "1101" + communication, "0", true);
    return this;
  }

  /** A transfer with free text; negative is money out. */
  public Coda transfer(
      String bankReference,
      String amount,
      String text,
      String endToEnd,
      String payerIban,
      String payer) {
    move(bankReference, new BigDecimal(amount), "0" + text, "1", true);
    lines.add(row("22" + sequence(), 64, endToEnd, 126, "1", 128, "0"));
    lines.add(row("23" + sequence(), 11, payerIban, 45, "EUR", 48, payer, 126, "0", 128, "0"));
    return this;
  }

  /** A SEPA direct debit: type 127 over two records. */
  public Coda collected(String bankReference, String amount, String endToEnd, String mandate) {
    String parts =
        "200226" + "1" + "1" + "0" + "%-35s%-35s".formatted("BE89ZZZ0401234560", mandate);
    move(bankReference, new BigDecimal(amount), "1127" + parts.substring(0, 50), "1", true);
    lines.add(row("22" + sequence(), 11, parts.substring(50), 64, endToEnd, 126, "0", 128, "0"));
    return this;
  }

  /** Money that goes back to a payer, with the code of the reason. */
  public Coda returned(String bankReference, String amount, String endToEnd, String reason) {
    move(bankReference, new BigDecimal(amount).negate(), "0RETURN", "1", true);
    lines.add(row("22" + sequence(), 64, endToEnd, 113, "2", 114, reason, 126, "0", 128, "0"));
    return this;
  }

  /** One entry for several movements, each with its details. */
  public Coda batch(String bankReference, String total, String... amountsAndCommunications) {
    move(bankReference, new BigDecimal(total), "0BATCH", "0", true);
    for (int i = 0; i < amountsAndCommunications.length; i += 2) {
      lines.add(
          detail(
              bankReference,
              i / 2 + 1,
              new BigDecimal(amountsAndCommunications[i]),
              "1101" + amountsAndCommunications[i + 1],
              "0"));
    }
    return this;
  }

  private void move(
      String reference, BigDecimal amount, String communication, String next, boolean counts) {
    movement++;
    lines.add(detail(reference, 0, amount, communication, next));
    balance = balance.add(amount);
    if (amount.signum() < 0) {
      debits = debits.subtract(amount);
    } else {
      credits = credits.add(amount);
    }
  }

  private String detail(
      String reference, int detail, BigDecimal amount, String communication, String next) {
    return row(
        "21%04d%04d".formatted(movement, detail),
        11,
        reference,
        32,
        sign(amount) + amount(amount) + day + "00150000",
        62,
        communication,
        116,
        day,
        126,
        next,
        128,
        "0");
  }

  private String sequence() {
    return "%04d0000".formatted(movement);
  }

  public String text() {
    List<String> all = new ArrayList<>(lines);
    all.add(
        row("8001", 5, iban, 39, "EUR", 42, sign(balance), 43, amount(balance), 58, day, 128, "0"));
    all.add(
        row(
            "9",
            17,
            "%06d".formatted(all.size() - 1),
            23,
            amount(debits),
            38,
            amount(credits),
            128,
            "2"));
    return String.join("\n", all) + "\n";
  }

  private static String sign(BigDecimal amount) {
    return amount.signum() < 0 ? "1" : "0";
  }

  private static String amount(BigDecimal amount) {
    return "%015d".formatted(amount.abs().movePointRight(3).longValueExact());
  }

  private static String row(String start, Object... positionsAndTexts) {
    StringBuilder row = new StringBuilder(start).append(" ".repeat(128 - start.length()));
    for (int i = 0; i < positionsAndTexts.length; i += 2) {
      int from = (Integer) positionsAndTexts[i] - 1;
      String text = (String) positionsAndTexts[i + 1];
      row.replace(from, from + text.length(), text);
    }
    return row.toString();
  }
}
