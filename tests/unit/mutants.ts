import fc from 'fast-check';

// That a mutant is noticed is enough: to find the smallest document that notices it takes minutes.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
