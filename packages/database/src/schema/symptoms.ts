/** The symptom room. Every record is sealed; HR code cannot name these tables. */
export interface SymptomTables {
  symptom_answer: { assessment: string; tenant: string; person: string; envelope: Uint8Array };
  strain_band: { assessment: string; tenant: string; person: string; envelope: Uint8Array };
  /** An unfinished self-check, one per person and workstation; it holds symptom answers too, so it is sealed whole. */
  draft: { id: string; tenant: string; person: string; workstation: string; envelope: Uint8Array; updated_at: number };
  /** Stage and restriction: sealed, of fixed length, rewritten by every save, so that no row tells of a red flag. */
  plan: { person: string; tenant: string; envelope: Uint8Array; updated_at: number };
  /** An entry of the private diary: where it hurts and how movements went, sealed at one length. */
  diary_entry: { id: string; tenant: string; person: string; envelope: Uint8Array; written_at: number };
}
