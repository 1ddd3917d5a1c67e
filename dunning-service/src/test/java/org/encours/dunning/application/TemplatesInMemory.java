package org.encours.dunning.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.application.port.Templates;
import org.encours.dunning.domain.template.MessageTemplate;
import org.encours.dunning.domain.template.TemplateKey;
import org.encours.dunning.domain.template.TemplateText;
import org.encours.kernel.CreditorId;

/** Words of one creditor; none of them is taken back. */
final class TemplatesInMemory implements Templates {

  private final List<MessageTemplate> saved = new ArrayList<>();

  @Override
  public Optional<MessageTemplate> inForce(CreditorId creditor, TemplateKey key) {
    return saved.reversed().stream().filter(each -> each.key().equals(key)).findFirst();
  }

  @Override
  public Optional<MessageTemplate> version(CreditorId creditor, TemplateKey key, int version) {
    return saved.stream()
        .filter(each -> each.key().equals(key) && each.version() == version)
        .findFirst();
  }

  @Override
  public List<MessageTemplate> all(CreditorId creditor) {
    return saved;
  }

  @Override
  public int save(CreditorId creditor, TemplateKey key, Optional<TemplateText> text, String by) {
    int version = inForce(creditor, key).map(MessageTemplate::version).orElse(0) + 1;
    saved.add(new MessageTemplate(key, version, text.orElseThrow()));
    return version;
  }
}
