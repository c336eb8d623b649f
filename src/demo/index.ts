/** The demonstration: a fictional city with its people, its plan and a few months of its office's work. */
export { type Demonstration, demonstrate } from './demonstrate.ts'
