/** Written by training/languages/train.ts: runs of letters, `_` = a word's edge, with how much each speaks for a language. */
export const CLASSES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ca', 'nl', 'pl', 'sv', 'und'] as const;
export const TABLE =
  "'aA1C1E1G1 'aqG4 'aquG4 'autE1 'eC2G1 'enC1 'etC3 'etaC4 'hG4 'oC3E1G3 'sA4H3 's_A5H3 'tA1G2 't_A1G2 'uG3 " +
  "'unC2 'un_K2 _a_A1F1 _aaE1F5 _aanH6 _aan_H3 _abA3B1D4G1 _afG2H2K2 _agA3B2E1F2 _al_B1E2G2H1 _algB1C1I1J1 " +
  '_allE1H1 _alla_E2J5 _alleen_H5 _als_D4G3H3 _amK1 _am_A2D4 _ambG3 _amb_G6 _anJ1 _andA2D1 _and_A9 _aoA1C4F4 ' +
  '_ao_F2 _apaF8K1 _appA1E2H1 _aprD1J1 _apres_C3 _aqF2G2 _aquF2G2 _aquest_G6 _arK1 _ar_J5 _areA5 _are_A8 ' +
  '_arrA2B3J1 _asA2B1 _as_A5F5 _atF2K2 _at_A6 _ateF8G6J1 _attA1C2E5H1J1 _auC4D1 _aufD3 _ausB1D7E1F2I2 _avC1J4 ' +
  '_aveC3E1 _avec_C7 _aviC5F7G5 _baA1 _barB2E4 _bara_J8K1 _beA2 _belA2E1K1 _belle_C9 _besH3J1 _biA1D2J1K1 _bijH5 ' +
  "_bij_H4 _bliH2I7K1 _bokC1D1F1K1 _bonC4G1 _borA2B6C2J3 _brA1D1 _bruK3 _buoE1 _byA2 _byłI1 _było_I1 _c'C1E3 " +
  "_c'eC1E3 _caA1 _ca_A2C5K2 _cadB3G4K2 _cada_B6 _cafe_B1F2 _camB1 _capG5 _cap_E1G1 _ceF1I1 _ce_C5K1 _cerB3G1 " +
  '_cetA3C5 _chK1 _chaA4C3F2 _chance_C3D3 _chcI1 _cheA2H1K1 _che_E7 _chlI6 _ciG1K1 _ci_C1E4 _cinG1 _cinco_B3F1 ' +
  '_citB2K2 _cita_B3G2 _clG1 _classe_C2E5F2 _comG1 _com_F5G1 _con_B3E3G1 _corB1C2 _couA1C6 _criA5F6 _cuB1G1K2 ' +
  "_curG1K1 _czI4 _d'C4G4 _d'aC1G1 _daK1 _da_E3F4K1 _danB1H1K3 _dans_C9 _de_B1C1F1G1 _delE2G1 _del_B4E1G2 " +
  '_della_E4 _derC3D3K2 _der_D8K4 _desC1F1G1 _det_J8 _di_E7 _diaF4G1 _dias_B3 _dieD4G3 _die_D4H2 _dieses_D7 ' +
  '_dinJ2 _din_J2K1 _ditH4J4 _dit_H8 _dlA4K1 _dlaI4 _dla_I4 _do_A3F4I4 _domB1E2I2 _donA3G1 _drA4D1G1H4 _du_C4D2J2 ' +
  '_dueA1E3G1 _dzI1K1 _dziI5 _dzis_I1 _e_E2F2 _eeK4 _eenH7 _een_H7 _efC2E1J2 _eftJ3K3 _eiK5 _einA1D6H3 _eine_D4 ' +
  '_elG1 _el_B3G3 _eliB2E1G1 _elkH6 _elsA2G4 _els_G8 _em_A2F4 _enB1G1 _en_B1C1G1 _entD2F1 _erD2K2 _er_H4K3 _erfD4 ' +
  '_esG1 _es_B2D1G2 _escB1F2 _espB3C1 _estB2F1G1 _est_C9 _esta_B2F2G1 _este_B3F3 _etC3G1K1 _et_C3K1 _eteC9 _ettJ2 ' +
  '_ett_J9 _euA5D2F5 _faA2 _fa_A1E2G4 _feB1 _feiA1F1G2K1 _femJ6 _fesD4E2F1J4 _festa_E5F2 _finE3G1J1 _foK1 ' +
  '_foiC3F2 _foi_F6 _for_A3J2 _fora_F2G4 _fotB1E3 _fotos_G4 _frA1J3 _fraK2 _fran_J9 _froF3G2 _from_A7 _fuB3H1 ' +
  '_furD3 _fur_D6 _gaC2K2 _garA3C2F1 _geD1H3 _gebH2 _gern_D3 _gesB1D3E1G1K1 _giE4J2K2 _gibD3 _gibt_D3 _gioC1E3K2 ' +
  '_goA4K2 _gotA1J5 _graC1F1J2 _griA2B1H2I1 _hA2 _ha_G2 _habD2F3G3 _hamA2 _hamta_J3 _harJ1K2 _har_J2K1 _heA1H2 ' +
  '_hebB1C1F2H1K1 _hebt_H1 _helA3H2J3 _hetH6K2 _het_H8 _heuC2D2G3 _heute_D6 _hoB2G1 _hojF3J4 _hoje_F5 _i_A2G2I1J2 ' +
  '_idaJ1K3 _idag_J2 _ihA3D4 _ihrD4 _ilA2C1 _il_C3E5 _im_D8 _in_A3E1H1 _intB1G1 _inte_J9 _is_A5H4 _istD1I1K3 ' +
  '_ist_D9 _itK2 _it_A7 _ja_F2G2H1 _jatK2 _jeC4D1 _je_H4K1 _jesI8 _jest_I7 _joA5H1 _jouC2H3K4 _juA1B2G2H1 _kK2 ' +
  '_kaI1 _kafD4J5 _kanH2 _kan_H2J4 _keA4H1K4 _keiD5 _kiA3K1 _kinD2H2 _klI5J2 _klaH1 _koI2K1 _komH2 _kom_J7 ' +
  "_kommer_J9 _konD2I2J3 _ktA4I2 _ktoI4 _kto_I3 _kuJ1K1 _l'C3G3 _l'aG1 _l'eG3 _la_B2C1G2 _laaK1 _laat_H1 _lagK2 " +
  '_lasA2J2K1 _las_B6J4 _lavE2K5 _lavori_E3 _le_C5E2 _lesC3D1G2 _les_C5G4 _libB2 _linda_F8 _llB5G8K1 _loA1 ' +
  '_losB1G1J6 _los_B3G3 _magA1E3 _marA1B1K1 _markt_D2H4 _medB2J1K1 _med_J5K1 _meiD3F2 _melA1K2 _merE2J1K2 ' +
  '_metH1I1 _met_A1H9 _midC1 _midi_C6 _mieB1G1K3 _mitD5G4 _mit_D5 _molG5 _morA4D1F3J1 _mozA2K1 _mozna_I3 _mucB1K1 ' +
  '_mucha_B3 _muiF3K1 _myA7K1 _naK2 _na_F3I4K1 _naaA2H7 _naar_H1 _nacD5K1 _nacht_H2 _najI2 _naoF2 _nao_F2 _narJ9 ' +
  '_nasI2K1 _nas_I9 _neA1D1K2 _nelA1E9K2 _niA1K1 _ni_J3 _nicF1K4 _nicht_D5 _nieD2H4I5 _nie_I5 _niet_H6 _nitA3G3 ' +
  '_nit_G7 _no_A3B1G2 _nocB1I4 _noche_B4 _noiF1G3K1 _nomC3E1F1G2 _nonC1E3K1 _non_C4E5 _nosG1 _nos_F1 _not_A8 ' +
  '_nouG7 _nous_C3 _novF3G2 _nowA4 _nueB5G4 _nurA2D4 _nur_D6 _o_F2 _ocB2C3G3K1 _ochB4J6 _och_J9 _odI3K5 _od_I1K1 ' +
  '_odeA1D9G1 _ofF1G2I1 _of_A3H3 _ogE3K2 _oggE7 _oggi_E2 _olA1K3 _omH3J2K4 _om_H2J4K1 _onA1H1 _on_A4C1K1 _oneA6K1 ' +
  '_one_A7 _onsH4J8 _ons_H9K1 _opH2 _op_H5K1 _opoG1K1 _osI1K2 _os_B1F2 _ossG2J1K1 _oss_J5 _ouA5C5F5 _ourA3 ' +
  '_our_A5 _pa_J3K1 _pagina_E1G1 _parK1 _par_A1C8 _para_B1F6G2 _pas_C8G4 _passa_E1 _passe_C7F6 _patA1K2 _patio_F7 ' +
  '_pedF1 _perG1 _per_E6G6 _piA2E1K1 _pieI3K4 _pisB5G5 _pluA3C6I4 _poK1 _po_A3I2K1 _podB2F1I2 _pokI6 _pomI1K1 ' +
  '_porF1 _por_B3F2G1 _pouC1I1K2 _pour_C5 _praD1F7K3 _previa_B4F1G2 _prix_C7 _pronto_E1 _przI3 _pueG1 _pyD2J2 ' +
  '_quaF2 _quando_E4F1 _que_G3 _questo_E1 _quiB1 _quin_G9 _recA1B2I1 _renA4B1C6J1 _revG1 _riA2E7K1 _ricB5C2D2 ' +
  "_roA2I4J1 _robA1C5I1 _s'C1G6 _saA1K2 _sa_C1I1J2 _sabB2K3 _salA1E2 _samC1J1 _scA1E4 _schJ5K2 _se_B1 _segE4F1G1 " +
  '_seiB1D2E5 _semF6 _semana_B1F5 _serF1G1 _ser_B1F3G3 _seuC3F2 _seu_F4 _shA6H3 _si_B2E1G3 _sidB2J4K2 _sieB2D3I7 ' +
  '_sie_D7I2 _skG3 _skiA2J1K1 _snA2E4H7J3 _so_A4K3 _sokJ6 _solA4B2D2I1 _solo_B2G2 _somA2C1J1 _som_J3K2 _sonJ2K3 ' +
  '_sont_C6 _spD1J1 _spoA3E6I1 _staD1I1 _stans_J7 _stata_E8 _strE1K3 _su_B4E2 _sucD1H4K2 _surK2 _sur_C7 ' +
  '_swA2C2G2H3I3 _szI4K2 _ta_C1I1J2 _tanA1E5G4 _tan_B6G2 _tarB3F1 _tard_C8G6 _tarda_G7 _tarde_B5F4 _te_B2G3H3 ' +
  '_temD1E2F3I3 _tempo_F5 _tenA2B2G1I1 _ten_A3I6K3 _thA4K2 _thaA2K1 _that_A5 _theA2 _the_A2 _thiA4 _this_A3 _tiK2 ' +
  '_tieB4K5 _tilK2 _till_J7 _toK1 _to_A5I2 _todB1 _todos_F2 _toeA1H5 _torG1J1K4 _torna_E3G4 _totB1E1F1G3 _touA1C3 ' +
  '_traE1 _treJ1 _tre_E5J7 _tres_B3F3 _troC5E5J5 _tuB1K1 _tutA1D3E4F1 _tvaJ9 _twA4H2 _twoA7 _tyC4H4I1K2 _tylA6 ' +
  '_tylko_I2 _uiB1E1H2J2K1 _uitH7 _uit_H7 _umD4F2 _um_D2F5 _umaF4 _uma_F6 _un_B2C2E2G2 _unaB2E1G3 _una_B2E2G3 ' +
  '_und_D9 _uneC6 _une_C7 _unsA1D7 _uns_D5 _usG2 _us_A4G3 _usuB2G2I2 _utC2E3F1J4 _uzK4 _uzyI5 _vK1 _vaJ1 _vanH5 ' +
  '_van_A2H4 _varK3 _var_J3K1 _vedE7K1 _veeK5 _veel_K1 _venB2C1E3G1K1 _verD1H2 _viJ1 _vi_E1G1J3 _vidA1C5K2 ' +
  '_vid_J9 _vinA2B1C2J1 _vino_B1 _voD5 _vocA1E6F4 _voiC2K2 _volB1G2H4 _vooH5 _voor_H3 _vorD2H4K2 _votB1C2F2G2 ' +
  '_votre_C5 _vouE4F3H3I4 _vous_C6 _vuB3C4E4G1 _vulG4H2 _w_A1I6 _warD7I3 _war_D5 _wasA3D2 _was_A2I2 _weA2 ' +
  '_we_A4H2 _weeC1I1 _weer_H1 _weiA2H1 _werD4I5 _werkt_H1 _whA5 _wiA2D2H4 _wieD3H1 _wieder_D5 _wijH1 _wirD6 ' +
  '_wir_D3 _witA3I3 _with_A5 _woA2D1H1 _worC3D1H4 _wpA4I6 _wrA2I3 _wroA3I1 _wsI8 _wuD3 _wurD2 _wyI8 _wysI4 _yK4 ' +
  '_y_B4C2G1 _yaA1B1 _ya_B3 _yeA9 _yoA2B4 _youA9 _you_A2 _zI2K3 _z_I1 _zaI3K2 _za_I2 _zamI1 _ziH6K2 _zijH5 ' +
  '_zijn_H2 _zimD7 _zoA2G2H8 _zoeH1 _zosI5 _zuD8 _zu_D4 _zumD1 _zum_D1 aaH4K5 aagH4 aag_H4 aakH8 aak_H9 aalH7 ' +
  'aanH6 aan_K1 aarH3 aar_D1H5 aatK2 aat_D2H7 aatsH6 abaC1K1 abajB8 abalF2 abenD2F4 abitK6 ac_G3I3K4 acaF1G2K1 ' +
  'acaoF3 achA1C3I3 ach_A2I2K1 achmD2 achtH6 aciaB8 acieG3I1 acioB1G3 ackA5J1 ack_A1J5 ad_A1J4 ada_B3F3G3I1 ' +
  'adasB1F3 adeJ1 ade_A1F5J3 adnA4K2 adoB2F3 ado_B2F1G1 adosB1 afeG5 afe_F1 affA1B1C2F1J2 affeD1E1J3 afiF1K2 ' +
  'ag_D1H2J2 agaA3F1I1 ageA2C1F2 age_A1C5D1 agenB4D2H4 aggE1J6 aggiA2E6 aginE1 aglI3K3 agliA2E4 agoB1E1G2 ahA2K4 ' +
  'ahlA4D6 ai_E3K5 aillC6K2 ainA4C4F1K4 aisC7F4 aitA3C3K4 ait_A3C5 ajB2K3 ajlK3 ajleI2 akA1K2 ak_I4K4 akaA1K3 ' +
  'aka_J1 aktD3I3 al_B2 alaF1J3K4 alcE2G6 alguB1F3G2 alhF2J2 allJ1 all_A1K2 allaE1J3K2 alleH1 allnJ7 als_D2G5 ' +
  'am_H1K1 ambE1 amb_G5 ambiB4E4G1 ameD3E2H1 amenE1F3G3 amerE6H4 amoI1 amo_A5E4I1 amosB1 amtD6J1 amtaJ5 amyI2 ' +
  'amy_I2 an_A1J1K2 anaB1 ana_G2I1K1 ancF1 anceB1E2F2 anchB4C1E2 and_C1H2 andaD1K1 andeD1E1J2 andoB4 angJ1K1 ' +
  'angeA3C3D3J2 aniC1K1 aniaB4I1K2 anieC3K1 ankA2J3 anmD2K3 annA1C1E3 ansJ4 ans_A1C2H4 anyA6G2 anzB1D5E1G2 aoF3K2 ' +
  'ao_E1F4K1 apK1 ap_A1E3H1K4 apaB2F1J2 apisI1 appH1J1 appaC1E2H1 aprJ1K1 apreC3 aqueC6G6 ar_B3F2G2 ara_G1J2 ' +
  'arbK2 arbeH1J6 ardeD3J1 areK2 are_E2K3 aremG9 ariG1 arioB2F2 arktD2H3 arnJ2K3 arnaJ3 arrB1 arreE4G4 art_A5H3 ' +
  'arteA1C1D2E1K1 artiC1E2F1 as_B2F1K1 asaK4 asiB2E1K2 assaE1G2J2 asseC1F1 astJ3K2 aszA1K2 aszaI3 at_G3K2 ataE1K1 ' +
  'ata_E3F1K2 ate_A2E2K1 aterA1K1 atgG3J4K1 atgeG6 ati_G4 atieH3 atioC2J4 atoE2K3 ato_E6K1 atsG1J3K2 ats_A1C1G6J1 ' +
  'attD2E1H1J1 att_J5 atteA1E2J3 attiE4H1J4 auK2 au_C5G2K2 aufD7 auf_D3 ausA2 auswD2 autB1 auxC8 aux_C7 avK2 ' +
  'avaF2K3 aveA2B1E2F1 avecC7 aviC2K2 avoF5H1 avorB5E1H2 awA1I7K3 awaA7 ayA3B3K1 ay_B2K2 azK4 aziA2F6 azioF1 ' +
  'ałI1K1 b_A3I2K1 baK2 backA4 bajB5I4J2 bakH5 bakaJ5 balA2C3 balhF2 ballA3G5 barC1 bar_A2B1D5K2 baraJ7K1 ' +
  'bbE7J6K1 bbaJ2 bbarJ2 be_A3B1C3 beiD3H1 bei_D6 beitK2 belA1H2K2 bellC4D2E6J4 benD4 besD2H1 bestD4H2 bieB2C1G2 ' +
  'bijH2 bij_H2 bitaE2G4 bjuJ6 bjudJ6 bokJ4 bokaJ6 bonC3G1 boniB6G1 borG5K1 bortJ9 braI3 bracA2I4 bre_B5C3G1 ' +
  "bruK1 bruiH5 btA1G2H4 bt_A1D1K1 bteG6 buoE1 buonE5 byA1 byłI1 byłoI1 c'C1E3K1 c'eC1E3K1 c'etC1 c_A1G3K1 " +
  'ca_F1G1K1 cacF1G2 cadB1 cadaF2 cadoB2F2 cafeB1F2 camE1 cam_F9K1 canA2B2G4 caoA1F2 cao_A1F2 capG5 cap_E1G1 ' +
  'catC1 cat_A1G5K5 catoD3E3H4I1 ccE3H1 ccaE3 cciB1G3 ccioB1G3 ce_B2K1 cercB1E4G4 certF5G1 cetB1C4K4 cevE6K3 ' +
  'ch_D3 chaB1C1F1 cha_B6G3J1 chanC1F3I2J1 chcI1 chceI1 cheC1 che_C3D3E5 chenA1D1K1 chlI3K1 chmD2 chmiD1 ' +
  'choA1C3F4 chonK6 chrD1 chriA2D1 chtD4H6 cht_D2H1 ci_C2E4K2 ciaB1 cia_G2 cidB2G1 cidaB2 cieB2C1G1I4 cie_C3G2I6 ' +
  'cinK5 cincB1G4 cinqC2E4 cioB1G1 cio_B1G5 cionB2 citaC2J2 cjI9 ckD1 ck_A2B1C2G1 ckaJ2 cka_K4 ckeA1D4J3 clF1G2 ' +
  'clasB1E1 cleA3C8G1 co_E3F3 comB1G1 com_F5G1 comeA1 commA2C3E1 con_B3E3G1 concE1H4 contF1 corE1 couA2E4F2H3 ' +
  'creE2 criaF7 crivE3 ctB2G1 ctiC2H3K2 ctioA2C4K1 cuK1 curA2F3 cursB1G3 cyI3K5 cy_A4E6H2I6 czI9 czeA2I2 czoI2 ' +
  "d'C3G3 d'aC1G1 d'aqG4 d_A1 daaH9 dadB3 dadeF6G1 dagH3J3K3 dag_H1J4 dalE5I1K4 danI4J4 dankD6H6 dansC6K2 " +
  'dasD4E1F1 das_B1F1K1 dayA8 day_A3 ddJ3K4 ddaD3H3J5 dejB3C2K3 dej_I5 del_B1G2 dellD2E7J3K2 demC2G2 dem_D2F2I1 ' +
  'den_D3H3K1 derD1 der_A1J1 dereF4K1 desB1G2 des_C4G1 descG1 detK1 det_D2J1 deuG3K1 deu_G5 dezD2F4H5 di_C1E4G2K2 ' +
  'diaF1G1 diamE3 diasB3 didoG3 dieA1K3 die_A4D3H1 diesA4D2G4 dinK2 din_J2K2 dineE2K1 dingA2D1H4 ditF1G1 ' +
  'dit_A3H1K3 dlI3K3 dlaI2 dla_I5J1 dnI2J2K3 dniI7J1 dniaI3 do_B2F2 domJ1 domiB3F3 dos_F1G1 dpA2J7 drI1K3 ' +
  'dsA3H2K1 ducB2 ductG2H2 dueE2G1 dukD1I1J1 duktD1I2 dwA1K3 dyH1I2K1 dy_A3D2H3I3 dzI4K2 dziI5 dzieI6 dzisI2 ' +
  "e'A7E1 eaA3B1K1 earA3B1G1 eauC8F2H1 ebK1 ebaB3C1E2F2J1 ebalG6 ebeB3D3 ebrJ2 ebtH1 ebt_H1 ec_A2C2I2K5 eccB1 " +
  'ecciB2 eciF1 ecioF2 ecoA3E1 ecrB1 ectA2H2K2 edK1 ed_A7K3 edeE2K3 ederD1E1 edidB1G2 edyI7 edzK1 edziI4 eeA3H4 ' +
  'ee_A2C6 eekH2 eekeA1I6 eelH3K2 eel_H5 eenH1 een_A2 eerK2 eer_C2D3H6 eerdH4 efF1 eftA2H3K1 efteK6 egK1 egeH2K1 ' +
  'egenA1C1D5F2I3 eglB1C1G1 eglaB2G4 ego_B6F1I7 ehD2H1J2K3 eiD4 ei_A1E2K1 eibD4 eidG2H3K4 eid_H3 einB1D1 ein_A1D7 ' +
  'eineD6G1 eirA2F8K2 eiraF3 eisB3K1 eitD4F5K2 eiteD8 eixG9 ejK2 ej_B1I4J6 ekH1K3 ek_H1I1 ekeH4K1 ekenH3I3 ' +
  'ekiJ3K3 elaF3J2K3 ela_B4F3J1 eldD2H8 eldeD4 ele_B2F1H4I3K3 elecH1 elicI2 elimE2G1 elkH9 ellD1 ellaB1E1 ' +
  'elleC1J3K2 elliB1E2H2K1 elsK6 els_A2G3H5 elt_D3H3K4 em_F4I1K2 emaE2H1 emanB1F1 emeC2K3 emenC3D2 emoF3 ' +
  'emo_A5E4F2 emosB2 empoD1E2 en_H1 enciB1F2G4 encoC1F2 endK1 end_H1 endeD2H2 eneB1K1 enfC1 enfoB1D2 enhF6J2 ' +
  'enhaA4F4 eniK1 eniaK1 enieC3I1 eniuG2K1 enoJ1K2 enosB1K1 ensJ2 ens_F5G4H4J2 ent_H1J2 entoB2E2 entrF3 ' +
  'enviB1F3G1 epsI1K4 epszI2 eqC1F1G1 equC1F1G1 equiB1G2 eraJ4 era_E1J2K1 eramB1F1 ercaE1G2 erchE3K1 erdB2H3 ' +
  'erd_H8 ereK2 ere_D1E2K2 eremB2E1I4 erenD3H4 erfB3D2F2 erfoC1H4 eriE1K1 erigD1K5 erkD2H5K1 erktH2 erlB1H2 ' +
  'ermiB1D1G1 ernD2 ern_D3G1K2 ero_B1E3G2 ers_A1C3H4 ertG1 ert_D4G2I1K2 ertoE2F3 erwH2I2 erwiI4 es_A1 escG2 ' +
  'escrB2C1 eseB1E4K1 eserA1B2F1 esesB5D2F1G1K2 espF1 espeG1 essJ1 esseD2K3 essoA3E2F1 est_A3C2K3 esteK1 estoE2F1 ' +
  'eszK6 etK1 et_K2 etaB2G2 etaiC4D6H5 eteG1 ete_A1C3F1K1 etenF2G1H2K1 ettK1 ett_J1K2 etteA1C2E1 ettiA1E4K3 etzD7 ' +
  'euD4H1 eu_F3G6 eurC3H5 eur_C9H2 eureD3G1 eursC4H3 eutA2C6H3 euteH8 euxC6 eux_C6 eveH2 eve_E2F5 everA4J1 ' +
  'eviaB4F1G2 evieB1C2H4I1K2 ewA1K2 exA1C1F2J1 ezK4 ez_C5K1 ezeF1H3K1 ezzE6 f_A3H1K3 fa_E2F2K1 fe_A3D1 feliB4C3 ' +
  'femJ6 festD3E2J3 ffA1C2 ffeE8 ficE2 fieC4E2H5J3 fie_C2H4I1 finE1J1 fin_B9C3J1 foiC3F2 foi_F6 folgD8 for_A3J3 ' +
  'foraF5G2J1 fraC1J1 fragB2D3G2K1 franC1 froF2G2 fromA4C2 fsA1C1D3H3K1 ftA2J3 fteA2D2 fterA5J2 fuA1D1 furK3 ' +
  'fur_D6 g_K2 ga_J2 gadB1G2 garJ3 gar_B1F2J3 gardA7C7J2 ge_K3 gebD9H1 gen_B1D2G1H1 gentD1F4H1K1 gerK2 gesC3D1 ' +
  'ggJ1 ggiA1E6 ggi_E3 ggioE5 ghA3E1K1 ghtA5 ght_A5 gi_E1I4K4 gibD1E2 gibtD3 ginaB2F1H1 gioB2C3E1 gio_C1H4K5 ' +
  'giorE5 glaC2G2I1 gliA1C1E5J5 gli_E5 gliaE4K4 gnA1C6E3J1 go_B1G1 gonD1G1K1 gon_G3J5K1 gor_J7 gotA4J3 graJ1 ' +
  'gracB1 grafF2G1I2 griA2 grilB1C1I7J3 gsA1H1 guG1 guaB4E1F1G1 guiA3B1G2 gunB2K2 h_A4K1 ha_F1G1 habB2 habiB3 ' +
  'hamC4K4 hamtJ3 hanJ2K1 hancC3D3 harJ1 har_J5K1 hatA3C1D1K1 hat_D4 hcA2I1 hceI1 hebB1C1F2H1K1 hebtH1 helH1K3 ' +
  'henA1D3I2 hen_A3D5 hercC9 hereA9H2 hetJ2K3 het_H3J6 heuA2C2G1H1 heurA4C9 heutD6 hinD1K2 hisG1 his_A9 hlA2D5 ' +
  'hleD3K2 hmC2D1H1K3 hmiK3 hmitD1 ho_A2G1K1 hojF3J4 hojeF5 honC2K5 houA6H9 hrA1D5K1 hr_D9 hreA1D2 hriA2 hrijH4 ' +
  'htK2 i_K2 iadB1F1K3 iamA1G3K2 iamoE6F2 ias_B1 iatE2I3 iat_C4G4K1 ibB1C1G1 ibeA1C1E3 ibtD3 ibt_D3 ica_E7K1 ' +
  'iceA1E1J1 ice_A6E5 ichC2D3 ich_D3K6 icheD1E2 ichtD3H3 iciF3K1 icitB3 ickA4J2K1 ickaJ1K1 icoB1E1F2 ico_B5E1 ' +
  'id_K1 ida_F1G1J2 idadB5F3 idagJ2 iddA2H1 idiG1H3 idi_A2C4K1 idoG1 ido_B2F1 ie_H2 iecB1H4I2K2 ieciI3K1 iedH1 ' +
  'iedeH2I1 iedzI1 iekH5I3 ielD2H1I2 iemB4C2G4H2I1 ien_C6I1K2 iendB4G2H1 ieneB3E7G1H1 ieniE1I4K2 ierC4D3 ' +
  'ieraE4J1K5 iesH1K1 ies_A3G4H5 ieseA1D9 ietK2 iet_H3 ieuH1K6 ig_A1J1 igeH2J4 iggH6 iggiA2E2 ighJ3K1 ightA4 ' +
  'iglE4 igliE4 igoB1F4 igo_B4E1F4 ihJ2K7 ihrD4 ijB1H3K2 ij_K2 ijdH8 ijfH7 ijf_H3 ijkH8 ijk_H3 ijnH3 ijn_H4 ijzH4 ' +
  'ikJ1K4 ikaI1K1 ilK2 ileA2D1K2 ile_D2E4H1I1 illC1D1 ill_A5G1J2 illbJ5 illeA1C5G3K1 imK1 im_F4G2K2 ima_E2 ' +
  'imanC8E3 imiK1 imoB1E1 imyI2 imy_I2 ina_E1 incE1 incoC3E1 indK2 indaF4H1 indeJ1K1 ineK1 ine_A3E3K1 ingJ1 ' +
  'ing_A6H3 ingeH4K3 ingoB1F2K1 inhD3F3H5 inoB1E2 ino_B2E5 inosB5 inqC2E4 inteC1J2 ion_A1B4C3 ionaA1F5G1 ' +
  'ioneB1D1E3J5 ioniE9 ionsA1C2G5 iorB2D1E1F1G2 iornK2 iosB1 ios_B1 irK1 ir_B2F1G2 iraG1K3 ira_A1F4G4 ireA1C5 ' +
  'ire_C4E2H3 is_K2 isaF2J2K2 issA1C2K1 issaA1G2 issiA3C3K3 istK1 ist_A2D3E1 iszI4 isz_I1 it_A2G1K1 ita_E4F1 ' +
  'itatD3G3K1 iteH3 ite_C4F1K2 ithC4K2 itoE3 ito_B1E3 ittA1K1 itt_D2K3 ittaD1E3J5 iuE2G2K3 iu_E1F1G7 iv_D2J4K2 ' +
  'ivoB4E3F4 iwA1K5 ixA1F4G1 ix_A1C4G4 izK5 izaB2F3G1 izzE9 j_I6 jaK2 ja_F1I1K1 jatG2K3 jattJ4K1 jdA2H3J1 jdeK2 ' +
  'jderK3 jeK3 je_B3H2 jesB5I2J4 jestI5K2 jfA1H3K3 jf_A3H1 jkH5 jk_A1H1 jlH4J1K5 jleK3 jlepI2 jmA6K5 jnI3K1 jn_H4 ' +
  'joK2 jouC5K1 jourC9 juK2 judF3G4J1 jzH3 k_A1 kaK2 ka_I1J5 kaaD3E2H1 kadJ3 kadeJ3 kafA3J1 kaffD4J5 kamH4K5 ' +
  'kamyI2 kanJ2 kan_H1 kaniD1I5 kazC2E1H2I2J2 ke_A6K3 keiD2K1 kenH2 ken_D1G1H2J1 kendI3K3 kerK1 ker_H2 kiK2 ki_I9 ' +
  'kicI1 kickJ7 kieH4I2 kinH1 kindA3D5H5 kkH4K5 klJ1K3 klaH2 klasH2I1J1 koJ1K1 ko_E2I1K1 komH2J1 kom_H5J5 ' +
  'kommD5J4 konD2I2J1K2 konnD5 kowA2I7 krI3J4K1 kreI6K2 ksA2H2I1K2 ktD3J4 kt_D1J1 ktiD1J1K4 ktoI1J2K2 kto_I1K2 ' +
  "kuD2J2K2 ku_C3D1F1G2I6 l'C1E2G1 l'aG1 l'auE2 l'eG2 la_G1 laaH5 laatH5 lagA1H1J4 lanG1J1 langC3D1H7 lar_F1J3K4 " +
  'las_B3F1K1 lavB7F5 lavoA3E4 lbK3 lbaE2F1 lcG1K5 lcunE8 ldJ2K2 ld_A4D6H1J3 ldeD1K1 leK1 le_A1C1E2 leccG2 ' +
  'leeA2D4H3 leenC4K1 leiD1H2 leidD4H1 lenA1K1 len_D3H5 lepC1G3I3J2K1 lepsI2 les_B3G2 leuH3K2 leurA4C3 levaB2F1 ' +
  'lgK4 lguF1G1 lguiB6J4 lgunB3G5 lhA1F7J2 lhaF1J1K1 lhoF4J1 li_E3K3 liaF1 libB2 lichD1H3 liciK1 lieC1D1 ' +
  'lie_A1C4H4 lijH3I1K2 likA2I3 limiE2 lindA5F3K1 lingE2F1H3J1 lir_G5J3 ljH3J8K4 lkA3K4 lkoD1J3 lko_I2 ll_A6J4 ' +
  'llaB2E1 lla_B1E3G1 llarA3B3E3J4 llbJ3 llbaJ5 lle_C2D4H1K1 lleeC1K4 llenA3D2K1 lliC1K2 llinA1F1I1K2 lloA2D1E1G1 ' +
  'lluA1K3 llunG1K2 lnD2I6K3 lniI1J1 lninJ8 lo_B2E2F1 lorB2E1F1G3 losA2D3 los_B1D1G2 lqB4F2 lquB4F2 lsJ2 ' +
  'ls_A4C1D1G2H2 ltF1 lt_D2J3K1 lta_B1G3K1 lunE2K2 lungA3D5 lvE2K2 lveB4K2 lyD1J1K3 ly_A9 ma_K2 maaH1K3 maakH6 ' +
  'magB2C2F1 manaA5G1J1 mandC2G1 marcA3F1G2 matgG6 mb_D4G1I1 mbreB3C4G1 me_A4E1 medJ1 med_J4K2 meiF2H1 melD2K1 ' +
  'meldD2 men_B2G2H4 mendB1F4J1 mer_C3 mercC4 meriB1E1J2 mes_A2B2G7 messA3C2D2E7 metK1 met_H3J3 midG5 middH3 ' +
  'midiC6 mieB5I8 miesA1I1K1 migA1G2J1K1 miglE3 minaB1E2G1 mit_A1D2I2K1 mittE3K2 mmD2 mmaE6J4 mmanC5J3 mmeK1 ' +
  'mmenE2 mmerH4J2K2 mmesC9K1 mo_A1E1F1 molG5 moltG5 mosB1F1 mos_F1 mowI7 mozA2K1 moznK1 mpoE2 mpo_B2F1 mtD1H1K2 ' +
  "mtaJ4 mta_J1 muK1 mucB1K1 muchA5B3 muiF3K1 muitF8 mujB7 mujeB7 myI5 my_A4 n'A1C4E2 n'tA6 n't_A6 naaH3 nachD6H1 " +
  'nadJ1 nahA2D5 najI2K1 najlI2 naoF2 nao_F2 narB1G1 nar_B2F2G2 nasJ3 nas_B3F3 natG1J1 nce_A7C4K1 ncerC3G3 ' +
  'nchA4B2 ncheC2E2 nciB1F1 nciaB3F1 nco_B3F3 ncomA4F7 nd_A2 nda_F1 ndagH1J2 nde_C1 ndenD4E1H1 nderF1H1 ndoF2 ' +
  'ndo_F2 ndrC5J3K2 ne_K1 neeA1C1H2 nemC1K5 nem_D1I4 nenF1H1 nen_D4H2K2 nes_B4G5 nfaC4D5 nfotD1 ng_K1 ngeH1 ' +
  'nge_A3D5G4J3 ngrA5B3D1G2 ngsJ1 nhF4K6 nhaD5F4 nho_F9 ni_E2K5 niaI2K1 nia_G7I4 nicB1G1 nichD5 nidB3F1K1 nieC2I4 ' +
  'nie_D4I7 niedD6 nietH4 nij_I4K1 ninA1 ningJ5 nissD1E1G4 nitE1 nit_G6K4 niuI2 niu_I2 nkD1H1K1 nkeD3H5K4 nnJ1K1 ' +
  'nn_D7K4 nnaJ3 nnenD1H7 nntD9 nnt_D3 no_B1E1 nocB4G1I2K1 nochB5 noiG2K1 noitF9 nonH1K1 non_C4E5 nosK3 nos_B1 ' +
  'nossF8 nostE3G1 notE1 not_A4K3 nouG2K4 nousC3 novF1 nowA5I4 nqA1C2E3 ns_A2G1 nseB1G2 nt_C2G3H1 nte_B2D1E4F2 ' +
  'ntesB4F2 ntoF1 nto_E1F1 ntraB2G2 ntreG1H1J4 ntsC1G2 nts_A1C2G2 ntwD6 nuK1 nueB1C4G2 nuesB2 nuovE7 nurA1D2K2 ' +
  'nur_D5 nvG1 nviE2G2 nyG2J1K2 ny_I5J1 nzD5E6I4 nzeD1E3H1 o_B1 obiE2I5 obieI6K1 obrC1F7K4 occC1E3 occaE4 oceG1I3 ' +
  'ochB1C1D5 och_J5 ocheB1C4D1 ociB3H1J2 od_A1I2J3K1 odaI4K3 oda_B7I1 odeC1D1K1 odebK3 odetA4J7 odosF2 oducB2G2H3 ' +
  'odukD1I1J1 odzA1I4 oeF7H6K1 oegH7 oekA1H4 of_A4D1H2 offA4C2D5E2 ogK1 oggH3J4K2 oggiK5 ogoB1C1F1G1I4J2 oiC1K2 ' +
  'oi_E5K2 oirA6C4 oir_C8 oisC3K1 ois_C5F6G3 oitC2F1K1 oit_C9H2 oiteF5K2 ojF1K3 ojeA1I3 oje_F2I6 okK2 ok_A1I2K2 ' +
  'okaI1J2 okoA1D2K1 olK1 olgD2H5 olo_E7I1 oltE5K2 oltaE3F5 om_G1 omanE1G7K1 omeE1F1 omenG1K2 omerA5 ommaC5H3I1K2 ' +
  'ommeC3E1J3 ondE1H3 one_A4C1E5F3I2 onesB5G1 oniG1 oni_E4G3 onisD1E1G4H1 onnC2E3H1 onneC5D1G2 onntD3 onoI1 ' +
  'ono_B4E5I3 ons_A1C5G1 ont_A3C3K5 ontoD1F2J1 onyC2D4I3K1 ooA2H4K2 ookA2D2E1F1 ook_A5H2 oorA3H3 oor_A5H1 oordH7 ' +
  'opA1 op_H2 oporB1K1 oraE1F1 ora_B2F2G1 orbH1 orbeD2F6 ordJ1K2 ordiA1B1E4 oresB3F3 orfJ2K4 orfaJ5 orgD3H1J5 ' +
  'ori_E3J5 orkC2D1I1 ornA1E3F1 ornaF1G2J2 ort_A1G1J1 ortaA1E5F2 os_B4F3 oscD3I5 osc_G3I5 ossD1F3 oss_A4G2 ' +
  'ossoA1E1 ostK2 ostaE1I2 ostrE5G4 oszI5 oszeI4 ot_A1G1K1 otogA1F2I1 otosA2C3G2 otrB6K3 otreC3E2 ottE5H1 ouA2C3 ' +
  'ou_C2F6G2 oueC6 ourA1C4G3 our_A6 oursA2 ousA3C1 ous_C3 out_A2 outeC8H3 ouvC4 ouveC4F1 ovK2 ovaE1F2G1K1 ' +
  'ove_A3E2F1 owA1I4 ow_C1H1I1 owaI5 owanI4 oweA3I5 owe_I7 owiA1 ownA5D2F2H2 ozI2K4 oznI2 oznaK1 ołI1K1 p_A2 ' +
  'pa_F1J1 paaD3K3 paarD9 padB3I5 pageC4D2E2 pagiH1 par_A1C5F1 paraB3 partC1D1I1 pasK2 pas_C3G1K1 pasaB5 passE1 ' +
  'patiF2 pediF1 pelaF4J5 per_A2E1G1J2 perdB6E7 phA3C3D1K3 pieD2I1 piekI9 pisG1I6K1 pluA2C3I3K1 po_B3E4F4 ' +
  'podB1F1I2 podeB1F6G1 pokA1I2 pomF6I1K1 pomeE1 pondC3E2F2 por_B2F2G1 posG1J2 pouC1I1K3 pourC6 powA1I2 ppE1 ' +
  'ppaC1E1 pparC3E1H3 preK2 precB3E1 preiC1D5K1 presA1C2E1 pretC5G1K3 prevB1C2 prezE3I3 priC1K1 prijH6 prixC7 ' +
  "pronE1 przI6 przeI3 przyI1 psA4D2G3 pszI2 pszeI2 pueB4G1 puedG2 punK1 puntB3E2G5H1 pyA1I5 qu'C8 quaE3F1 " +
  'qualA5E4F2G2 quanC3E1G1 queF2G1 que_C1F3 queiF7G2 quesA1E4G2 quiB2F2 quieA3B5G2 quinB1C2D3H1 raaA1K3 raagH3 ' +
  'rabK1 rabaD5J1 racK1 rac_I4 raciG1K1 radJ2 radaB1F2 radeG1J5 rafiF2I1 ragD4F1 ranG2K1 ran_G2 rarJ1 rar_B1F4J2 ' +
  'rauD5G2K1 razI6K2 raziA2E4H2K1 rbK1 rbeC1D3F1J1 rbeiD2H4 rcC2 rcaK1 rcadB2 rcatG2K2 rchA1B2C1D2G3H2 rcheC1E2K1 ' +
  'rd_A1H2 rdaB1 rda_E4G3K3 rdeJ3 rde_C2D1 rdenB2D1F2G2 rdiE2K1 rdinB1E6 re_E2 reaB2E1G2K1 rebG4 rebaG4 recG1 ' +
  'recoF3H3 reeA2B1C3 ree_A4C2 regeH9 reglB2C1G1 reiB1 rei_D9 reisA1D4H4 remA1 rem_G6I4 remoF3 ren_D3H4 ' +
  'res_C1H4I3 retF1 ret_K1 reuC2G6K3 reviD1 rezD1K3 rezzE4 rfD2F1 rfaD4J4 ri_E2G3K3 riaB1 ria_B1F1G1 riceA3E1K1 ' +
  'rieC1D2 rigE3G2 riggE2 rijH4K3 rijfH1 rillB3D5K1 rinK2 ringJ4 rioF2 rio_B3F1 risG2J3K1 rivJ1 rktH2J1 rkt_H2J1 ' +
  'rlaB6D3 rmiK1 rmidK1 rn_A2 rnaE1J2 rna_B2J2 ro_B2E1F3 rocF5I3 rociI2K2 romG1K3 rom_A5 ronH1 rontE1 rop_C6G7 ' +
  'rraB2E1G2 rregF5G2 rs_A4 rsaD6F2G1J2 rsoI1J2 rso_B2E8F1 rt_D1 rtaB1F2G1 rtemC1H3 rtiD4 rtoE1F2 rto_B2E2 ruK3 ' +
  "ruiA2H5 ruikH5 rwK1 rwiA2I3 rwijH1 ryI5 ry_A6 rzD1I6 rzeH5I2 rzyI2 rzyjI1 s'A2C1G4 saK1 sa_E1J2K1 sabE2F2 " +
  'sabaB2F2 saiA3C1F4 sakJ5K1 salA1 saluB7C3G6 sameA7B1C3G3H3 sc_A2G2I4 schD7H5 sch_D6H7 schaD4H2 schrD1H1 ' +
  'sciE8I4K1 scoE2F4G1 scrF1 scriB1C1H1 segE2 seguB3 seiE2 seitD2K1 semC1I2K2 semaB2C2F2 sen_D2H1 ser_C1J2 ' +
  'ses_A2B1C4 seuC3F2 seu_F4 sfA1B1C3J4 shA3E1 siK2 si_E2K2 sidE1J2K1 sieD4H3I3K1 sie_D1H3 simF3K1 skK5 skaJ9 ' +
  'skiA1I8 skicJ3 slH1K4 snK3 so_B1E1 sokJ6K1 soloB2G2 somA1C1K1 som_J3K2 sonC1 sonoE8 sontC4J2 sortF3G3 sowI4 ' +
  'sperD5G2 spoE2G2 sponC2F3 sprD1G1J4 ss_A6D1J6 ssaF1G1 ssa_E1F1K1 ssatG8 sseC2 sse_C4D4F1 ssenD5H5 sserC2E6J1 ' +
  'ssiC2G3 ssimE9 ssoC1E2F5K3 sso_E8F3 st_A2K1 sta_F1 statD1 steK1 stelD5G6H5 stepA1I9 stiA1K2 stidB2 stitE2G4K1 ' +
  'stkI2K1 stoF1K1 sto_E4F1 stroB3I6 su_I2K2 sucD2H3K1 suchD9 sunE2K1 surA7K1 sur_C7 swE3 swaA2C3E1G3H4 szI4K4 ' +
  "sz_I2 szaI3 szeD1K3 sze_I6 szyI6 t'A2D2E2 t'sA3 t's_A3 ta_K1 taaH2K1 taciG1 tadG1 tadaF3 tagD1F2 tag_D5E6F2H1 " +
  'taitK2 talJ2K1 tamI1K3 tameE1J3 tan_B2G1I2J3 tar_B1F2G1J1 tardF1 tasB2F2G1K3 tat_C1D1G2J1K1 tataE3K3 ' +
  'tateE5H3K5 teeK5 teerA1H4 tejG5K1 tej_I1K2 telK1 tellA1D3G2 temH1 tenE1 ten_D4H6 tepE8I5 ter_A1J1 termC2D2F1 ' +
  'tes_C2F1G3 tetJ1K4 tet_D2J3 teuD2F4 teu_A2G7 teurC8 tezC1F3K1 tez_C7 tgD1H4 tgeD3G1H3 tge_G2 th_A2K3 thaA1 ' +
  'thatA3 theA2 the_A2 therA9 thiD1F1 thinA9 thisA1J4 ti_E7K4 tiaC3F2J1K5 tiamE7 tidB2J5 tidoB3F3 tieH4 tie_H3K3 ' +
  'tienB2 tigD4F1G3H1J2 tig_D1H3J8 tilK1 tillB3G2J3 timD1 timaB1E2F2G2 tioC2D1 tio_B4F1 tionA3C3D3 tirC2 titoE5G8 ' +
  'tkD1J1K2 tkiK2 tkoJ2K1 tnH1I1J3K2 tniI4K2 to_B2E2F1 todF1 todoB3 toeH1K3 toegH4 togA1E2F3 togrA1F2I1 torJ1 ' +
  'tornD1E2F1G3 tosB1 tos_F1 tot_G4H7J1 touC3K1 toutC5 towA1I9 towaI1 tra_E5G2J1 treC1 tre_C4G5J2 trebE1K2 ' +
  'tresA1C1G4 troB1 tro_B1E2 tronG3I6 trzI4 ts_A3C2G1 tt_J3K1 ttaJ5 tta_E3J1 ttagD1J4 tteA1 tte_C1E2H3 ttiE3 ' +
  'ttoA1E2I2 tto_E7I6 tuK1 tu_B3I6K2 tuniF3G2 tutD1K3 tuttE9 tvD1J2K6 twH2I2 twoA2I4 twojI7 twooH2 tyI2J1K1 ' +
  "ty_A4I5K2 tylA3C1E2I3 tylkI2 tzD4G6K3 u'C2K1 u_K3 ua_E4F3K4 ualB1F1G2 ualcE9 uandC3E1 uarG2 uchI1 uchaB3I3 " +
  'uctG2H2 udF1K1 ud_B3K5 udaB3F2K1 udnK1 udniK1 ueB2 ue_C2 uedB5 uedeG2 ueiF3G5 uelB3C5D5 uemF2G2 uem_F5 ' +
  'uerB1C2D3 uesG1 uestA4D3E4 ufD9I1 uf_C3 uiC1F2 ui_C1G2 uieB2G1K1 uienB7G3 uierB3G3 uikH5 uinC1D2F2 uin_G7 ' +
  'uitC5H3 uit_C3G4 ujI5K1 ujeC3 ukK4 uktI1J1 ulgC1E1F1G3H1 ulguG3 um_D2H2J3K1 umaK3 uma_F6 una_B1E2G1 undJ2 ' +
  'und_A3D2I1J2 undeA2D2K2 uneK3 une_A4C3 ungD7 ung_D4K2 uno_B2E4G4 unsA1D3 uns_F2 untaB5E1 uoE4K6 uo_B1E5 uonK5 ' +
  'uovE8 uppC4D1J5 urK1 urdB3C2D2 ureA1K2 ure_A2C1G6 urs_C1G2K1 usK1 us_G1K1 usunI9 uswD1 uswaD2 ut_A1C1G2 ' +
  'uteA2E1K1 ute_A1D3I1K3 utoF5 uttA1F1K3 uuH3K6 uurH6 uur_H7 uvJ4K2 uveC8K3 uviF3G1 uwH8I1 uw_H7 uxF2G2K3 ' +
  'ux_C5K2 uzK2 uzyI7 v_K3 va_E1G1K1 vaiE3F5 valJ1K1 vamB1F2K2 vamoB1F1 vanC1 van_A1H3K1 vandF3J9 varJ4K1 ' +
  'var_F5G1 ve_A2E1 vecB1G1J3K2 vec_C4K1 vedA1B1E3K1 veeB6G4H1 veelH1K1 ver_A2B3C1F5 verwD6 vesD1G1 vestH5 veuG7 ' +
  'vezF2K1 vez_B6C2 vi_E3G3K1 viaB2G2 via_E1G2 viatE4G3 vicA4K2 viciE6 vidF4H1 vid_A1J5 vieB1C2D3K1 vienC7E3K2 ' +
  'vioB3F2 vocE3G4 voceE2F6 voiA3C2 volG4H1 voltE1F7 vooK3 voorH6 vorD6K1 vosC2E1F2G1 votC1F1G1K1 votrC5 ' +
  'vouE3F2H4I3 vousC6 vuG3J1K3 vulG2H2K1 vulgG4 w_A4 wa_A4I9 wacH2I2 wanA3D2I2 warA3D3I4 war_D5 wasA3D2 was_A2I2 ' +
  'weD1 we_A1H3 weekA4C3I3 weerH9 weiK3 werA3D2I1 werkH7 wetD3I1 whA6 wiI4 wiaI5 wieD1I5 wiedD8 wijH4 wirD4K1 ' +
  'wir_D2 witA3 withA2 wnI2K1 wniI5 woI1 wodI4 wojI6 woorH2 worD1 wordA2E7H1 wortD9 wpA1I3K4 wrA4K5 wroA2I2 ' +
  'wrocI6 wsA2D3E1H2 wuD2I3 wunD2 wurD4 wurdD2 wyI7K5 wysI1 wyszI2 x_A5 xeC2D1G2H1 xerG9 y_A3 ya_A3G4J2 ycI5J3 ' +
  'ychI1K6 yckJ9 yeA1B1C1J1K3 yjI5K1 ylI4K6 ylkI2 ylkoI2 ynK3 ynaI4 yoK2 youD4E3J5 you_A2 yourA3 ysA3K2 ' +
  'ystD4H2I6J2 yszI5 ytJ2K3 yłoI1 yło_I1 z_D1I2 za_E2I1K2 zabI2K1 zamH1K3 zamoB2K1 zdI3K2 zeD2 ze_A1E1H2I3 zegI2 ' +
  'zekH7I1 zenH5K2 zen_A2D1I1 zeniI2 ziK1 zi_A7K2 zieA1D6E2H1I1 zie_A6E5 zijH1K4 zijnH2 zimD3K1 zioE6 zionE7I2 ' +
  'zisH4J2 znI2K1 znaI1K2 zna_I4 zneK1 zo_B2H1 zoeH1 zoekH1 zosI3 zostI5 ztD7K4 zuD3 zu_I2 zum_D1 zwD7H2I7 zyI5K1 ' +
  'zycI7 zyjI1 zzA2E7 zziE3 zzi_E4 àC3E2G6K1 áB3F5K5 ãF6 äD3J7K2 åJ6K4 çF5G3K2 èC5E5G7 éC7K2 êC2F8K5 íB4F2G4K2 ' +
  'ñB9G1 óB2G2K1 öD2J6K2 úB3F2G3K1 üD6K6 ăK9 ąI7K2 ćI8 ęI9 ıK9 łA1I9 łaI3K6 ła_I2K5 łoI1K8 ło_I3 łuI1K4 ńA1I8 śI9 ' +
  'šK9 źI9 żI9';
