package org.encours.bad.adapter.in.kafka;

import org.encours.bad.adapter.in.rest.WritingResource;

public record RestingConsumer(WritingResource resource) {}
