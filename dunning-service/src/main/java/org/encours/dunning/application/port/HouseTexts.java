package org.encours.dunning.application.port;

import org.encours.dunning.domain.template.TemplateKey;
import org.encours.dunning.domain.template.TemplateText;

/** The words that are used where a creditor has none of its own. */
public interface HouseTexts {

  TemplateText of(TemplateKey key);
}
