package org.encours.bad.adapter.in.rest;

import org.encours.bad.application.port.BackwardsClaims;

public record WritingResource(BackwardsClaims claims) {}
