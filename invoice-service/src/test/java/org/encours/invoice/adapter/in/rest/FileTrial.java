package org.encours.invoice.adapter.in.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.encours.invoice.adapter.in.rest.bankfile.BankFiles;
import org.encours.invoice.adapter.in.rest.camt.CamtReader;
import org.encours.invoice.adapter.in.rest.ubl.UblIntake;
import org.encours.invoice.adapter.in.rest.ubl.UnreadableXml;
import org.encours.invoice.application.ReceivedDocument;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoicing.Invoicing;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;

/**
 * Reads folders of other people's files and says what became of each: no test, but a tool to run by
 * hand over collections that stand outside the project.
 *
 * <p>Arguments: {@code documents FOLDER} or {@code bank FOLDER}, and {@code -v} for each file.
 */
final class FileTrial {

  private final boolean verbose;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private int amounts;
  private int movements;

  private FileTrial(boolean verbose) {
    this.verbose = verbose;
  }

  public static void main(String[] arguments) throws IOException {
    FileTrial trial = new FileTrial(List.of(arguments).contains("-v"));
    boolean documents = arguments[0].equals("documents");
    try (Stream<Path> files = Files.walk(Path.of(arguments[1]))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] content = Files.readAllBytes(file);
        trial.note(file, documents ? trial.document(content) : trial.bank(content));
      }
    }
    trial.print();
  }

  private String document(byte[] content) {
    try {
      ReceivedDocument read = UblIntake.read(content);
      List<Violation> faults =
          Stream.concat(read.faults().stream(), ledger(read).stream()).distinct().toList();
      if (!faults.isEmpty()) {
        return "refused: " + words(faults);
      }
      amounts++;
      return "taken as " + read.what().orElseThrow().getClass().getSimpleName();
    } catch (InvalidInput refused) {
      return "refused: " + words(refused.violations());
    } catch (UnreadableXml unreadable) {
      return "unreadable";
    }
  }

  private static List<Violation> ledger(ReceivedDocument read) {
    return read.what().orElse(null) instanceof ReceivedDocument.Bill bill
        ? Invoicing.faults(bill.draft())
        : List.of();
  }

  private String bank(byte[] content) {
    try {
      List<BankStatement> statements = BankFiles.read(new ByteArrayInputStream(content));
      Violations violations = new Violations();
      statements.forEach(statement -> statement.check("Stmt", violations));
      if (statements.isEmpty() || !violations.none()) {
        return "refused: " + (statements.isEmpty() ? "no statement" : words(violations.list()));
      }
      movements += statements.stream().mapToInt(each -> each.transactions().size()).sum();
      long met = statements.stream().filter(FileTrial::meets).count();
      return "taken, balances met in " + (met == statements.size() ? "all" : "those given");
    } catch (InvalidInput refused) {
      return "refused: " + words(refused.violations());
    } catch (CamtReader.UnreadableStatement unreadable) {
      return "unreadable";
    }
  }

  private static boolean meets(BankStatement statement) {
    return statement.opening().isPresent()
        && statement.closing().isPresent()
        && statement.booked().map(Money::isZero).isPresent();
  }

  private static String words(List<Violation> faults) {
    return faults.stream()
        .map(fault -> (fault.path() + " " + fault.message()).replaceAll("[0-9]+", "n"))
        .map(text -> text.substring(0, Math.min(90, text.length())))
        .distinct()
        .limit(2)
        .collect(Collectors.joining("; "));
  }

  private void note(Path file, String outcome) {
    String kind = outcome.startsWith("refused") ? "refused" : outcome;
    outcomes.merge(kind, 1, Integer::sum);
    if (kind.equals("refused")) {
      reasons.merge(outcome, 1, Integer::sum);
    }
    if (verbose) {
      System.out.println(outcome + " - " + file);
    }
  }

  private void print() {
    outcomes.forEach((what, n) -> System.out.printf(Locale.ROOT, "%5d %s%n", n, what));
    reasons.forEach((what, n) -> System.out.printf(Locale.ROOT, "%5d %s%n", n, what));
    System.out.printf(Locale.ROOT, "%d amounts, %d movements%n", amounts, movements);
  }
}
