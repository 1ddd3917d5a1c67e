package org.encours.invoice.adapter.in.rest.bankfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.groups.Tuple;
import org.encours.invoice.Camt;
import org.encours.invoice.Coda;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.input.Violations;
import org.encours.platform.problems.InvalidInput;
import org.junit.jupiter.api.Test;

/** Files as banks send them, told apart by what stands in them. */
class BankFilesTest {

  private static final String IBAN = "BE68539007547034";

  private static byte[] resource(String name) {
    try (var in = BankFilesTest.class.getResourceAsStream("/" + name)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static List<BankStatement> read(byte[] file) {
    List<BankStatement> statements = BankFiles.read(new ByteArrayInputStream(file));
    Violations violations = new Violations();
    statements.forEach(statement -> statement.check("Stmt", violations));
    assertThat(violations.list()).isEmpty();
    return statements;
  }

  private static byte[] gzip(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(file);
    }
    return out.toByteArray();
  }

  private static byte[] zip(byte[]... files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < files.length; i++) {
        zip.putNextEntry(new ZipEntry("../" + i));
        zip.write(files[i]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] camt() {
    return Camt.statement(IBAN, "S-1")
        .transfer("B-1", "10.00", "2026-02-20", "A", "BE90999202600132", "x")
        .xml()
        .getBytes(UTF_8);
  }

  @Test
  void aFilePackedIsTheFile() throws IOException {
    byte[] coda = Coda.file("two-accounts").getBytes(UTF_8);
    assertThat(read(gzip(camt()))).isEqualTo(read(camt()));
    assertThat(read(zip(camt(), coda))).hasSize(1 + read(coda).size());
  }

  @Test
  void aBombIsStopped() throws IOException {
    byte[] zeros = gzip(new byte[300 * 1024 * 1024]);
    assertThatThrownBy(() -> read(zeros)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> read(gzip(gzip(camt())))).isInstanceOf(InvalidInput.class);
    byte[] cut = java.util.Arrays.copyOf(gzip(camt()), 60);
    assertThatThrownBy(() -> read(cut)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void aDutchStatementSaysItBetweenSlashes() {
    BankStatement statement = read(resource("mt940/dutch.sta")).getFirst();
    assertThat(statement.iban()).isEqualTo("NL26VAYB8060476890");
    assertThat(statement.sequence()).contains(224L);
    assertThat(statement.closing()).contains(eur("3508.75"));
    assertThat(statement.transactions())
        .extracting(
            BankTransaction::signed,
            one -> one.bankReference().orElse("-"),
            one -> one.payer().name().orElse("-"),
            one -> String.join("|", one.details().texts()))
        .containsExactly(
            Tuple.tuple(eur("1210.00"), "26324001", "Bakkerij Voorbeeld BV", "Factuur 2026-000124"),
            Tuple.tuple(eur("1500.00"), "26324002", "Klant Twee", "RF98INV2026000123"),
            Tuple.tuple(eur("-200.00"), "26324003", "Debiteur Drie", "Incasso"),
            Tuple.tuple(eur("-1.25"), "-", "-", "Kosten betalingsverkeer"));
    BankTransaction returned = statement.transactions().get(2);
    assertThat(returned.takesBack()).isTrue();
    assertThat(returned.back().reason()).contains("AM04");
    assertThat(returned.details().endToEndId()).contains("SDD-2026-0099");
    assertThat(returned.details().mandateId()).contains("MND-17");
  }

  @Test
  void aGermanStatementSaysItInSubfieldsAndAReportComesInAdvance() {
    List<BankStatement> statements = read(resource("mt940/german.sta"));
    assertThat(statements)
        .extracting(BankStatement::kind, BankStatement::iban)
        .containsExactly(
            Tuple.tuple(BankStatement.Kind.STATEMENT, "DE91100000000123456789"),
            Tuple.tuple(BankStatement.Kind.REPORT, "DE91100000000123456789"));
    BankTransaction paid = statements.getFirst().transactions().getFirst();
    assertThat(paid.details().texts()).containsExactly("Rechnung 2026-0815 vom 02.11.2026");
    assertThat(paid.details().endToEndId()).contains("E2E-4711");
    assertThat(paid.payer().name()).contains("Muster Handel GmbH");
    assertThat(paid.payer().iban()).contains("DE02100100100006820101");
    BankTransaction returned = statements.getFirst().transactions().getLast();
    assertThat(returned.takenBack()).containsExactly(eur("56.00"), eur("59.50"));
  }

  @Test
  void aFrenchStatementHas120CharactersALine() {
    BankStatement statement = read(resource("cfonb/one-day.txt")).getFirst();
    assertThat(statement.iban()).isEqualTo("FR7630006000011234567890189");
    assertThat(statement.opening()).contains(eur("1000.00"));
    assertThat(statement.closing()).contains(eur("2008.75"));
    BankTransaction paid = statement.transactions().getFirst();
    assertThat(paid.signed()).isEqualTo(eur("1210.00"));
    assertThat(paid.details().texts()).containsExactly("FACT 2026-000124 ET 2026-000125");
    assertThat(paid.payer().name()).contains("BOULANGERIE TEST SARL");
    BankTransaction returned = statement.transactions().get(1);
    assertThat(returned.takesBack()).isTrue();
    assertThat(returned.details().endToEndId()).contains("SDD-2026-0099");
    assertThat(returned.details().mandateId()).contains("MND-17");
    assertThat(statement.transactions().getLast().signed()).isEqualTo(eur("-1.25"));
  }
}
