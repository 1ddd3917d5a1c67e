/** What dunning does: each use case is a class with one public verb and at most one transaction. */
@NullMarked
package org.encours.dunning.application;

import org.jspecify.annotations.NullMarked;
