/** Which law applies to a debt, what it demands before a step, and what it forbids. */
package org.encours.dunning.domain.law;
