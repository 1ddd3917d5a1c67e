package org.encours.dunning.adapter.in.rest.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.page.ActOnDebtorPage;
import org.encours.dunning.domain.hold.DisputeReason;
import org.encours.dunning.domain.page.ActKind;
import org.encours.dunning.domain.page.AttachedFile;
import org.encours.dunning.domain.page.DebtorAct;
import org.encours.dunning.domain.page.PageLimits;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/**
 * What the reader says.
 *
 * @param kind what it is
 * @param on business day; today when it is not given
 * @param invoices what it is about; all that is asked for when none is named
 * @param name who says it
 * @param note in its own words
 * @param paidOn when it paid, with PAID
 * @param amount paid, or the contested part
 * @param reason what is contested, with CONTESTED
 * @param chargesOnly whether only charges are contested
 * @param dueDate by when it pays, with WILL_PAY; when the first part is paid, with INSTALMENTS
 * @param parts into how many it splits, with INSTALMENTS
 * @param wrong what is wrong, with CORRECTION
 * @param file what it sends along
 */
public record DebtorActRequest(
    @NotNull ActKind kind,
    LocalDate on,
    @Size(max = 100) List<@NotNull UUID> invoices,
    @Size(max = 200) String name,
    @Size(max = 2000) String note,
    LocalDate paidOn,
    Money amount,
    DisputeReason reason,
    Boolean chargesOnly,
    LocalDate dueDate,
    Integer parts,
    DebtorAct.Correction.What wrong,
    @Valid File file) {

  /**
   * A file: PDF, PNG or JPEG.
   *
   * @param name as the reader calls it
   * @param content in base64
   */
  public record File(@NotBlank @Size(max = 200) String name, @NotBlank String content) {}

  ActOnDebtorPage.Form form(String key, PageLimits limits, LocalDate today) {
    return new ActOnDebtorPage.Form(
        act(),
        Optional.ofNullable(invoices).orElse(List.of()),
        words(name),
        words(note),
        Optional.ofNullable(file).map(it -> attached(it, limits)),
        key,
        Optional.ofNullable(on).orElse(today));
  }

  private static Optional<String> words(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(any -> !any.isEmpty());
  }

  private DebtorAct act() {
    if (amount != null && !amount.isPositive()) {
      throw new InvalidInput("amount", "must be more than zero");
    }
    return switch (kind) {
      case PAID -> new DebtorAct.Paid(needed("paidOn", paidOn), Optional.ofNullable(amount));
      case CONTESTED ->
          new DebtorAct.Contested(
              needed("reason", reason),
              Optional.ofNullable(amount),
              Boolean.TRUE.equals(chargesOnly));
      case WILL_PAY -> new DebtorAct.WillPay(needed("dueDate", dueDate));
      case INSTALMENTS ->
          new DebtorAct.Instalments(needed("dueDate", dueDate), needed("parts", parts));
      case CORRECTION -> new DebtorAct.Correction(needed("wrong", wrong));
      case INVOICE_COPY -> new DebtorAct.InvoiceCopy();
    };
  }

  private static <T> T needed(String path, T value) {
    if (value == null) {
      throw new InvalidInput(path, "must be given");
    }
    return value;
  }

  private static AttachedFile attached(File it, PageLimits limits) {
    byte[] content;
    try {
      content = Base64.getDecoder().decode(it.content());
    } catch (IllegalArgumentException unreadable) {
      throw new InvalidInput("file.content", "is no base64");
    }
    if (content.length > limits.fileBytes()) {
      throw new InvalidInput("file.content", "is larger than " + limits.fileBytes() + " bytes");
    }
    return AttachedFile.of(it.name(), content)
        .orElseThrow(() -> new InvalidInput("file.content", "is no PDF, PNG or JPEG"));
  }
}
