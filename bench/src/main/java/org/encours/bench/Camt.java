package org.encours.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes a bank statement (camt.053.001.08) of the creditor's account. */
final class Camt {

  /** One credit, with a structured communication or with a text that names nothing. */
  record Payment(Optional<String> reference, BigDecimal amount) {

    private String remittance() {
      return reference
          .map(it -> STRUCTURED.formatted(it.replaceAll("\\D", "")))
          .orElse("<Ustrd>with many thanks</Ustrd>");
    }
  }

  private static final String STRUCTURED =
      "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp><Ref>%s</Ref></CdtrRefInf></Strd>";

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
      <GrpHdr><MsgId>BENCH</MsgId><CreDtTm>2026-06-30T04:00:00+02:00</CreDtTm></GrpHdr>
      <Stmt><Id>%s</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>2026-06-30T04:00:00+02:00</CreDtTm>
      <Acct><Id><IBAN>BE68539007547034</IBAN></Id><Ccy>EUR</Ccy></Acct>
      """;

  private static final String BALANCE =
      """
      <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-06-29</Dt></Dt></Bal>
      """;

  private static final String ENTRY =
      """
      <Ntry><NtryRef>%1$d</NtryRef><Amt Ccy="EUR">%2$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
      <BookgDt><Dt>2026-06-29</Dt></BookgDt><ValDt><Dt>2026-06-29</Dt></ValDt><AcctSvcrRef>%4$s-%1$d</AcctSvcrRef>\
      <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>\
      <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="EUR">%2$s</Amt>\
      <CdtDbtInd>CRDT</CdtDbtInd>\
      <RmtInf>%3$s</RmtInf></TxDtls></NtryDtls></Ntry>
      """;

  private Camt() {}

  static Path of(String name, List<Payment> payments) throws IOException {
    Path file = Files.createTempFile("encours-camt", ".xml");
    BigDecimal total =
        payments.stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEAD.formatted(name));
      out.write(BALANCE.formatted("OPBD", "0.00"));
      out.write(BALANCE.formatted("CLBD", total));
      int n = 0;
      for (Payment payment : payments) {
        out.write(ENTRY.formatted(++n, payment.amount(), payment.remittance(), name));
      }
      out.write("</Stmt></BkToCstmrStmt></Document>\n");
    }
    return file;
  }
}
