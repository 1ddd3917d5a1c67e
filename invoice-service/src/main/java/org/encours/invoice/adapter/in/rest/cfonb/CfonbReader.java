package org.encours.invoice.adapter.in.rest.cfonb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.encours.invoice.adapter.in.rest.bank.BankText;
import org.encours.invoice.domain.bank.AccountNumber;
import org.encours.invoice.domain.bank.BankEntry;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.platform.problems.InvalidInput;

/** Reads CFONB120: any number of accounts and days in a file, each between its two balances. */
public final class CfonbReader {

  private CfonbReader() {}

  /** Whether the first line is one of this kind: an old balance and a bank's code. */
  public static boolean reads(String start) {
    return start.matches("(?s)01\\d{5}[ \\d]{4}\\d{5}.*");
  }

  /**
   * @throws InvalidInput naming line and position of what cannot be read
   */
  public static List<BankStatement> read(byte[] file) {
    List<BankStatement> statements = new ArrayList<>();
    CfonbLine old = null;
    List<CfonbMovement> movements = new ArrayList<>();
    String[] texts = BankText.of(file).split("\r?\n|\r", -1);
    for (int i = 0; i < texts.length; i++) {
      if (texts[i].isBlank()) {
        continue;
      }
      CfonbLine line = line(i + 1, texts[i]);
      if (!line.kind().equals("01") && old == null) {
        throw line.invalid(1, "no old balance (record 01) stands before this record");
      }
      switch (line.kind()) {
        case "01" -> {
          old = line;
          movements = new ArrayList<>();
        }
        case "04" -> movements.add(new CfonbMovement(line));
        case "05" -> {
          if (movements.isEmpty()) {
            throw line.invalid(1, "no movement (record 04) stands before this record");
          }
          movements.getLast().add(line);
        }
        case "07" -> {
          statements.add(statement(old, line, movements));
          old = null;
        }
        default -> throw line.invalid(1, "'" + line.kind() + "' is no record of CFONB120");
      }
    }
    if (old != null) {
      throw old.invalid(1, "no new balance (record 07) follows");
    }
    return statements;
  }

  private static CfonbLine line(int number, String text) {
    if (text.length() > CfonbLine.LENGTH) {
      throw new InvalidInput("line " + number, "has more than 120 characters");
    }
    return new CfonbLine(number, text + " ".repeat(CfonbLine.LENGTH - text.length()));
  }

  private static BankStatement statement(
      CfonbLine old, CfonbLine fresh, List<CfonbMovement> movements) {
    if (!old.at(22, 32).equals(fresh.at(22, 32))) {
      throw fresh.invalid(22, "is of another account than the old balance before it");
    }
    return new BankStatement(
        // The format has no number: the account has one statement for each last day.
        new BankStatement.Name("CFONB " + fresh.dayAt(35), 1),
        BankStatement.Kind.STATEMENT,
        iban(old),
        Optional.empty(),
        Optional.of(fresh.dayAt(35)),
        Optional.of(old.signedAt(91)),
        Optional.of(fresh.signedAt(91)),
        movements.stream().map(CfonbMovement::transaction).map(BankEntry::of).toList());
  }

  /** Bank, branch and account give the key of the French number, and these the IBAN. */
  private static String iban(CfonbLine line) {
    String bank = line.at(3, 7);
    String branch = line.at(12, 16);
    String account = line.at(22, 32).toUpperCase(Locale.ROOT);
    if (!(bank + branch).matches("\\d{10}") || !account.matches("[0-9A-Z]{11}")) {
      throw line.invalid(3, "'" + bank + " " + branch + " " + account + "' is no account");
    }
    return AccountNumber.iban("FR", bank + branch + account + key(bank, branch, account));
  }

  private static String key(String bank, String branch, String account) {
    StringBuilder digits = new StringBuilder();
    account.chars().forEach(c -> digits.append(digit((char) c)));
    long sum =
        (89 * (Long.parseLong(bank) % 97)
                + 15 * (Long.parseLong(branch) % 97)
                + 3 * (Long.parseLong(digits.toString()) % 97))
            % 97;
    return "%02d".formatted(97 - sum);
  }

  /** Letters count in three rows of the alphabet: A, J = 1; B, K, S = 2 and so on. */
  private static int digit(char c) {
    if (Character.isDigit(c)) {
      return c - '0';
    }
    int letter = c - 'A';
    return letter < 9 ? letter + 1 : letter < 18 ? letter - 8 : letter - 16;
  }
}
