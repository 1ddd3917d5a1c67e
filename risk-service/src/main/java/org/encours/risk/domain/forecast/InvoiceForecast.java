package org.encours.risk.domain.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.kernel.Money;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.InvoiceId;

/**
 * A forecast of one invoice, kept so that it can be set against what came.
 *
 * @param dueDate of its first term that was open then
 * @param inTimeUntil the last day on which a payment is not called late
 * @param total what was claimed, all terms
 * @param disputed whether it was made anew because the invoice had been disputed
 * @param counted what mere counting of late payments said, 0 to 1
 */
public record InvoiceForecast(
    DebtorId debtor,
    InvoiceId invoice,
    LocalDate issuedOn,
    LocalDate dueDate,
    LocalDate inTimeUntil,
    Money total,
    boolean disputed,
    BigDecimal counted,
    Forecast forecast) {}
