package org.encours.invoice;

import java.math.BigDecimal;

/** Writes camt.053 statements with entries as banks write them. */
public final class Camt {

  private final StringBuilder entries = new StringBuilder();
  private final String iban;
  private final String id;
  private final String version;
  private BigDecimal balance = new BigDecimal("1000.00");

  private Camt(String iban, String id, String version) {
    this.iban = iban;
    this.id = id;
    this.version = version;
  }

  public static Camt statement(String iban, String id) {
    return new Camt(iban, id, "08");
  }

  /** The older version, in which parties and codes stand a step higher. */
  public static Camt statement02(String iban, String id) {
    return new Camt(iban, id, "02");
  }

  /** A collection that the debtor's bank paid. */
  public Camt collected(
      String reference, String amount, String day, String endToEnd, String mandate, String text) {
    return credit(
        reference, amount, day, "RDDT", "ESDD", refs(endToEnd, mandate) + remittance(text));
  }

  public Camt transfer(
      String reference, String amount, String day, String payer, String payerIban, String text) {
    String name =
        version.equals("02") ? "<Nm>" + payer + "</Nm>" : "<Pty><Nm>" + payer + "</Nm></Pty>";
    return credit(
        reference,
        amount,
        day,
        "RCDT",
        "ESCT",
        refs("NOTPROVIDED", null)
            + "<RltdPties><Dbtr>%s</Dbtr><DbtrAcct><Id><IBAN>%s</IBAN></Id></DbtrAcct></RltdPties>"
                .formatted(name, payerIban)
            + remittance(text));
  }

  /** Any entry, its details as they are. */
  public Camt entry(
      String reference, String amount, boolean credit, String day, String code, String details) {
    BigDecimal signed = new BigDecimal(amount);
    balance = credit ? balance.add(signed) : balance.subtract(signed);
    entries.append(
        """
        <Ntry><NtryRef>%1$s</NtryRef><Amt Ccy="EUR">%2$s</Amt><CdtDbtInd>%3$s</CdtDbtInd>%4$s
         <BookgDt><Dt>%5$s</Dt></BookgDt><ValDt><Dt>%5$s</Dt></ValDt><AcctSvcrRef>%1$s</AcctSvcrRef>
         <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>%6$s</Cd><SubFmlyCd>%7$s</SubFmlyCd></Fmly></Domn></BkTxCd>
         <NtryDtls>%8$s</NtryDtls></Ntry>
        """
            .formatted(
                reference,
                amount,
                credit ? "CRDT" : "DBIT",
                version.equals("02") ? "<Sts>BOOK</Sts>" : "<Sts><Cd>BOOK</Cd></Sts>",
                day,
                code.substring(0, 4),
                code.substring(5),
                details));
    return this;
  }

  private Camt credit(
      String reference, String amount, String day, String family, String sub, String detail) {
    return entry(
        reference, amount, true, day, family + "/" + sub, "<TxDtls>" + detail + "</TxDtls>");
  }

  /** The reason as banks give it with what they send back. */
  public static String returned(String endToEnd, String mandate, String reason) {
    return refs(endToEnd, mandate) + "<RtrInf><Rsn><Cd>" + reason + "</Cd></Rsn></RtrInf>";
  }

  public static String refs(String endToEnd, String mandate) {
    return "<Refs><EndToEndId>%s</EndToEndId>%s</Refs>"
        .formatted(endToEnd, mandate == null ? "" : "<MndtId>" + mandate + "</MndtId>");
  }

  public static String remittance(String text) {
    return text == null ? "" : "<RmtInf><Ustrd>" + text + "</Ustrd></RmtInf>";
  }

  public String xml() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s"><BkToCstmrStmt>
    <GrpHdr><MsgId>M-%s</MsgId><CreDtTm>2026-02-21T04:10:00+01:00</CreDtTm></GrpHdr>
    <Stmt><Id>%s</Id><CreDtTm>2026-02-21T04:10:00+01:00</CreDtTm>
    <Acct><Id><IBAN>%s</IBAN></Id><Ccy>EUR</Ccy></Acct>
    %s%s%s</Stmt></BkToCstmrStmt></Document>
    """
        .formatted(
            version,
            id,
            id,
            iban,
            balance("OPBD", "1000.00"),
            balance("CLBD", balance.toString()),
            entries);
  }

  private static String balance(String type, String amount) {
    return """
    <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd>
     <Dt><Dt>2026-02-20</Dt></Dt></Bal>
    """
        .formatted(type, amount.replace("-", ""), amount.startsWith("-") ? "DBIT" : "CRDT");
  }
}
