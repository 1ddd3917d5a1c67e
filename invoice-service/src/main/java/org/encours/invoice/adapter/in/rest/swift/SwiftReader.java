package org.encours.invoice.adapter.in.rest.swift;

import java.util.ArrayList;
import java.util.List;
import org.encours.invoice.adapter.in.rest.bank.BankText;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.platform.problems.InvalidInput;

/** Reads MT940 and MT942, one or more messages in a file, with SWIFT's headers or without. */
public final class SwiftReader {

  private SwiftReader() {}

  /** Whether the text is of this kind. */
  public static boolean reads(String start) {
    return start.contains(":20:") && start.contains(":25");
  }

  /**
   * @throws InvalidInput naming line and field of what cannot be read
   */
  public static List<BankStatement> read(byte[] file) {
    List<BankStatement> statements = new ArrayList<>();
    SwiftMessage open = null;
    for (SwiftField field : SwiftField.all(BankText.of(file))) {
      if (field.is("20")) {
        close(open, statements);
        open = new SwiftMessage(field);
      } else if (open != null) {
        open.take(field);
      }
    }
    close(open, statements);
    if (statements.isEmpty()) {
      throw new InvalidInput("", "the file holds no message: each begins with a field :20:");
    }
    return statements;
  }

  private static void close(SwiftMessage open, List<BankStatement> statements) {
    if (open != null) {
      statements.add(open.statement());
    }
  }
}
