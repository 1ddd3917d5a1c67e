/** Dunning plans as data, and the pure decision what happens next to one debt. */
package org.encours.dunning.domain.policy;
