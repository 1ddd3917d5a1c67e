/** Which law applies to a debt, what it demands before a step, and what it forbids. */
@NullMarked
package org.encours.dunning.domain.law;

import org.jspecify.annotations.NullMarked;
