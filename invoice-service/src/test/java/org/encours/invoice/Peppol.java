package org.encours.invoice;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.util.List;
import java.util.Locale;

/** The official rules: the schema of UBL, the Schematron of EN 16931 and that of Peppol. */
public final class Peppol {

  private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES = rules();

  private Peppol() {}

  private static ValidationExecutorSetRegistry<IValidationSourceXML> rules() {
    ValidationExecutorSetRegistry<IValidationSourceXML> rules =
        new ValidationExecutorSetRegistry<>();
    PeppolValidation.initStandard(rules);
    return rules;
  }

  /** Everything the rules say against it, warnings too. */
  public static List<String> faults(byte[] ubl) {
    boolean credit =
        new String(ubl, java.nio.charset.StandardCharsets.UTF_8).contains("<CreditNote");
    DVRCoordinate kind =
        credit
            ? PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
            : PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3;
    var results =
        ValidationExecutionManager.executeValidation(
            IValidityDeterminator.createDefault(),
            RULES.getOfID(kind),
            ValidationSourceXML.create(new ReadableResourceByteArray(ubl)));
    return results.getAllFailures().stream()
        .map(fault -> fault.getErrorID() + ": " + fault.getErrorText(Locale.ROOT))
        .toList();
  }
}
